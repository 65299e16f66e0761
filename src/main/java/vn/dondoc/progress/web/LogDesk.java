package vn.dondoc.progress.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.progress.LogPage;
import vn.dondoc.progress.RunningLogs;
import vn.dondoc.progress.TaskPage;
import vn.dondoc.site.Choice;
import vn.dondoc.site.Ids;

/** Lays out the running log on the page of a duty: its last entries, its sums and the short form for the next entry. */
@Component
@lombok.RequiredArgsConstructor
class LogDesk {

    private final RunningLogs logs;
    private final Clock clock;

    void lay(TaskPage task, Standing standing, Model model) {
        LogPage log = logs.brief(task, standing);
        model.addAttribute("log", log);
        List<Choice> countables = task.mayTell()
                ? logs.countables(log.head().planId(), task.duty().row().unitId()).stream()
                        .map(each -> new Choice(each.code(), each.name() + " (" + each.measure() + ")"))
                        .toList()
                : List.of();
        model.addAttribute("countables", countables);
        if (!model.containsAttribute("noting")) {
            model.addAttribute("noting", empty(log.lastCode()));
        }
    }

    private TaskForms.Noting empty(@Nullable String lastCode) {
        TaskForms.Noting empty = new TaskForms.Noting();
        empty.key = Ids.next();
        empty.logDay = VietnamTime.today(clock);
        empty.logCode = lastCode;
        return empty;
    }
}
