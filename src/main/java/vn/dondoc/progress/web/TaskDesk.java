package vn.dondoc.progress.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.progress.MeasureKind;
import vn.dondoc.progress.Progress;
import vn.dondoc.progress.ProgressRefused;
import vn.dondoc.progress.TaskPage;
import vn.dondoc.site.Choice;

/** Lays out the page of a unit's duty on a task with its forms: that which was sent as it was typed, the others empty. */
@Component
class TaskDesk {

    private static final Map<String, Supplier<Object>> FORMS = Map.of(
            "measuring", TaskForms.Measuring::new,
            "person", TaskForms.Person::new,
            "evidence", TaskForms.Evidence::new,
            "removal", TaskForms.Removal::new,
            "completion", TaskForms.Completion::new,
            "confirmation", TaskForms.Confirmation::new,
            "returning", TaskForms.Return::new,
            "reply", TaskForms.Reply::new);

    private final Progress progress;
    private final LogDesk logs;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    TaskDesk(Progress progress, LogDesk logs, MessageSource messages, Clock clock) {
        this.progress = progress;
        this.logs = logs;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    String show(UUID id, Standing standing, Model model) {
        TaskPage task = progress.page(id, standing);
        model.addAttribute("task", task);
        // the parts that belong to every obligation
        model.addAttribute("page", task.duty());
        FORMS.forEach((name, form) -> {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, form.get());
            }
        });
        if (!model.containsAttribute("progress")) {
            TaskForms.Progress empty = new TaskForms.Progress();
            empty.asOf = VietnamTime.today(clock);
            model.addAttribute("progress", empty);
        }
        model.addAttribute("measures", measures());
        model.addAttribute("others", others(task));
        logs.lay(task, standing, model);
        return "progress/show";
    }

    /** Says beside its field what was refused. */
    static void refuse(ProgressRefused refused, BindingResult errors) {
        errors.rejectValue(
                switch (refused.reason()) {
                    case DAY_IMPOSSIBLE -> errors.getObjectName().equals("evidence") ? "issuedOn" : "asOf";
                    case AMOUNT_IMPOSSIBLE -> "amount";
                    case DELAY_REASON_MISSING -> "delayReason";
                    case EVIDENCE_MISSING -> "result";
                    case LAST_EVIDENCE -> "removalReason";
                    case NOT_OURS -> "accountId";
                    case NOTE_MISSING -> "note";
                    case TOTAL_MISSING -> "total";
                    case MEASURE_IN_USE -> "kind";
                    case ADDRESS_IMPOSSIBLE -> errors.getObjectName().equals("noting") ? "logAddress" : "address";
                    case LOG_DAY_IMPOSSIBLE -> "logDay";
                    case COUNTABLE_UNKNOWN -> "logCode";
                    case QUANTITY_IMPOSSIBLE -> "logQuantity";
                },
                refused.messageKey());
    }

    private List<Choice> measures() {
        return List.of(MeasureKind.values()).stream()
                .map(kind -> new Choice(kind.name(), messages.getMessage("progress.measure." + kind.name())))
                .toList();
    }

    private static List<Choice> others(TaskPage task) {
        return task.others().stream()
                .map(each -> new Choice(each.accountId().toString(), each.who() + ", " + each.position()))
                .toList();
    }
}
