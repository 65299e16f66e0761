package vn.dondoc.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.agency.UnitFilter;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Timing;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.reporting.period.PeriodRoster;
import vn.dondoc.reporting.period.PeriodRosters;
import vn.dondoc.reporting.register.ReportRegister;
import vn.dondoc.reporting.register.TimingCounts;
import vn.dondoc.site.Paging;

/** Lays out the page of a period with its forms: the one that was sent as it was typed, the others empty. */
@Component
@lombok.RequiredArgsConstructor
class PeriodDesk {

    private static final int ROWS = 50;
    private static final int SUGGESTED = 12;
    private static final int MOST_OWING = 10_000;
    private static final int LAST_PAGE = 1_000_000;

    private final PeriodRosters rosters;
    private final ReportRegister register;
    private final UnitDirectory directory;
    private final Clock clock;

    String show(UUID regimeId, Period period, int page, Standing standing, Model model) {
        return show(regimeId, period, page, 1, standing, model);
    }

    /** @param changes which page of the changes to the roster */
    String show(UUID regimeId, Period period, int page, int changes, Standing standing, Model model) {
        int changesPage = Math.clamp(changes, 1, LAST_PAGE);
        PeriodRoster roster = rosters.roster(regimeId, period, changesPage, standing);
        ObligationFilter filter = of(regimeId, period).atMost(ROWS).onPage(Math.max(1, page));
        ObligationFilter ordered = filter.withMode(AssignmentMode.ASSIGN);
        Map<AssignmentMode, TimingCounts> parts = register.countsByMode(filter, standing);
        TimingCounts counts = parts.getOrDefault(AssignmentMode.ASSIGN, TimingCounts.NONE);
        long asked =
                parts.getOrDefault(AssignmentMode.REQUEST, TimingCounts.NONE).total();
        model.addAttribute("roster", roster);
        model.addAttribute("rows", register.rows(filter, standing));
        model.addAttribute("counts", counts);
        model.addAttribute("asked", asked);
        model.addAttribute("paging", Paging.of(filter.page(), ROWS, counts.total() + asked));
        model.addAttribute("changesPaging", Paging.of(changesPage, PeriodRoster.CHANGES, roster.changed()));
        model.addAttribute("links", links(ordered));
        Map.of(
                        PeriodForms.WAIVING, new PeriodForms.Waiving(),
                        PeriodForms.ADDING, new PeriodForms.Adding(),
                        PeriodForms.LOCKING, new PeriodForms.Locking(),
                        PeriodForms.SCHEDULING, new PeriodForms.Scheduling(),
                        PeriodForms.DATING, new PeriodForms.Dating())
                .forEach((name, form) -> {
                    if (!model.containsAttribute(name)) {
                        model.addAttribute(name, form);
                    }
                });
        return "reporting/period";
    }

    private static Map<String, String> links(ObligationFilter ordered) {
        ObligationFilter all = ordered.onPage(1);
        return Map.of(
                "ALL", ReportAddresses.list(all),
                "ON_TIME", ReportAddresses.list(all.withTiming(Timing.ON_TIME)),
                "LATE", ReportAddresses.list(all.withTiming(Timing.LATE)),
                "MISSING", ReportAddresses.list(all.withTiming(Timing.MISSING)),
                "EXEMPT", ReportAddresses.list(all.withTiming(Timing.EXEMPT)),
                "ASKED", ReportAddresses.list(all.withMode(AssignmentMode.REQUEST)));
    }

    /** Of the units that owe the reports of this period, the one meant: part of its name is enough. */
    @Nullable
    UUID owing(
            @Nullable String written,
            UUID regimeId,
            Period period,
            Standing standing,
            BindingResult errors,
            String field) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<UUID> exactly =
                directory.named(written, today()).stream().map(UnitRow::id).toList();
        List<UUID> among = register
                .rows(
                        of(regimeId, period)
                                .withUnitName(exactly.isEmpty() ? written : null)
                                .atMost(MOST_OWING),
                        standing)
                .stream()
                .map(row -> row.duty().unitId())
                .filter(each -> exactly.isEmpty() || exactly.contains(each))
                .distinct()
                .toList();
        return among.size() == 1 ? among.getFirst() : unit(written, errors, field);
    }

    private static ObligationFilter of(UUID regimeId, Period period) {
        return new ReportFilterForm().filter(true).withSource(regimeId).withPeriod(period);
    }

    /** @return null where nobody or more than one answers to it; the field then says so */
    @Nullable
    UUID unit(@Nullable String written, BindingResult errors, String field) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<UnitRow> found = directory.named(written, today());
        if (found.isEmpty()) {
            found = directory.list(new UnitFilter(written, null, today()), 2, 0);
        }
        if (found.size() == 1) {
            return found.getFirst().id();
        }
        errors.rejectValue(field, found.isEmpty() ? "reporting.pick.none" : "reporting.pick.many");
        return null;
    }

    List<String> suggestions(String words) {
        return words.isBlank()
                ? List.of()
                : directory.list(new UnitFilter(words, null, today()), SUGGESTED, 0).stream()
                        .map(UnitRow::label)
                        .toList();
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    static String back(Period period, RedirectAttributes redirect) {
        redirect.addAttribute("period", period.toText());
        return "redirect:/reports/periods/{regimeId}";
    }
}
