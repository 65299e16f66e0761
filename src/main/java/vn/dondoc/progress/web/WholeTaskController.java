package vn.dondoc.progress.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.TimeClass;
import vn.dondoc.progress.TaskMembers;
import vn.dondoc.progress.WholeTask;
import vn.dondoc.progress.WholeTasks;
import vn.dondoc.site.Choice;
import vn.dondoc.site.Flash;
import vn.dondoc.site.Paging;

/** A task with all its units: its words for everybody named, where each unit stands for who follows it. */
@Controller
@RequestMapping("/progress/tasks/{id}")
@lombok.RequiredArgsConstructor
class WholeTaskController {

    private static final List<String> SORTS = List.of("state", "unit", "due", "-late", "changed", "-changed");

    private final WholeTasks tasks;
    private final MessageSource messages;

    @GetMapping
    String show(Standing standing, @PathVariable UUID id, WholeTaskForm form, Model model) {
        WholeTask whole = tasks.task(id, standing);
        model.addAttribute("whole", whole);
        if (!whole.follows()) {
            return "progress/whole-named";
        }
        ObligationFilter filter = form.filter(id);
        TaskMembers members = tasks.members(id, filter, standing);
        model.addAttribute("members", members);
        model.addAttribute("form", form);
        model.addAttribute("filter", filter);
        model.addAttribute("narrowed", form.isNarrowed());
        model.addAttribute("query", form.query(id));
        model.addAttribute("paging", Paging.of(filter.page(), filter.size(), members.total()));
        model.addAttribute(
                "classes",
                Stream.of(TimeClass.values())
                        .filter(each -> members.split().led().of(each) > 0)
                        .map(each -> new Choice(each.name(), say("TimeClass." + each)))
                        .toList());
        model.addAttribute(
                "sorts",
                SORTS.stream()
                        .map(word -> new Choice(word, say("obligation.sort." + word)))
                        .toList());
        return "progress/whole";
    }

    @PostMapping("/coordination")
    String closeCoordination(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        int closed = tasks.closeCoordination(id, say("progress.whole.close.remark"), standing);
        Flash.done("progress.whole.closed", closed).on(redirect);
        return "redirect:/progress/tasks/{id}";
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
