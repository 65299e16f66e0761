package vn.dondoc.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Timing;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.reporting.register.ReportChoices;
import vn.dondoc.reporting.register.ReportRegister;
import vn.dondoc.reporting.register.TimingCounts;
import vn.dondoc.site.Paging;

/** The reports that a person's units owe, and those that come in; each number opens the list that it counts. */
@Controller
@RequestMapping("/reports")
@lombok.RequiredArgsConstructor
class ReportListController {

    private final ReportRegister register;
    private final ReportFilterWords words;

    @GetMapping
    String list(@Acting Standing standing, @ModelAttribute("form") ReportFilterForm form, Model model) {
        long owed =
                register.counts(new ReportFilterForm().filter(false), standing).total();
        long received =
                register.counts(new ReportFilterForm().filter(true), standing).total();
        boolean followed = form.followed(owed == 0 && received > 0);
        ObligationFilter filter = form.filter(followed);
        ReportChoices choices = register.choices(followed, standing);
        model.addAttribute("owed", owed);
        model.addAttribute("received", received);
        model.addAttribute("filter", filter);
        model.addAttribute("words", words.words(filter, choices, standing));
        words.offer(filter, choices, standing, model);
        List<Tab> tabs = tabs(filter, standing);
        long total = tabs.stream()
                .filter(Tab::current)
                .mapToLong(Tab::count)
                .findFirst()
                .orElseGet(() -> register.counts(filter, standing).total());
        model.addAttribute("tabs", tabs);
        model.addAttribute("rows", register.rows(filter, standing));
        model.addAttribute("paging", Paging.of(filter.page(), filter.size(), total));
        model.addAttribute("sheet", ReportAddresses.of("/reports.xlsx", filter));
        return "reporting/list";
    }

    /** All; what was ordered in four parts that add up; apart from it what was only asked. */
    private List<Tab> tabs(ObligationFilter filter, Standing standing) {
        ObligationFilter all = filter.withTiming(null).withMode(null).onPage(1);
        ObligationFilter ordered = all.withMode(AssignmentMode.ASSIGN);
        Map<AssignmentMode, TimingCounts> parts = register.countsByMode(all, standing);
        TimingCounts counts = parts.getOrDefault(AssignmentMode.ASSIGN, TimingCounts.NONE);
        TimingCounts asked = parts.getOrDefault(AssignmentMode.REQUEST, TimingCounts.NONE);
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("reporting.all", counts.plus(asked).total(), all, filter));
        for (Timing timing : Timing.values()) {
            tabs.add(tab("Timing." + timing, counts.of(timing), ordered.withTiming(timing), filter));
        }
        tabs.add(tab("reporting.mode.REQUEST", asked.total(), all.withMode(AssignmentMode.REQUEST), filter));
        return tabs.stream()
                .filter(tab -> tab.count() > 0 || tab.current() || tab.key().equals("reporting.all"))
                .toList();
    }

    private static Tab tab(String key, long count, ObligationFilter leadsTo, ObligationFilter here) {
        return new Tab(key, count, ReportAddresses.list(leadsTo), leadsTo.equals(here.onPage(1)));
    }

    /** One part of the list. */
    record Tab(String key, long count, String address, boolean current) {}
}
