package vn.dondoc.progress.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.Signature;
import vn.dondoc.document.TableRow;
import vn.dondoc.document.TableSheet;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.progress.RegisteredTask;
import vn.dondoc.progress.TaskRegister;
import vn.dondoc.site.WrittenDate;

/** The summary of tasks as an office keeps it in a workbook: a row for each unit on each task, whole and not page by page. */
@Component
@lombok.RequiredArgsConstructor
class TaskSheets {

    private static final int READ_AT_ONCE = 500;

    private final TaskRegister register;
    private final TaskFilterWords words;
    private final MessageSource messages;
    private final Clock clock;

    TableSheet sheet(ObligationFilter filter, CurrentUser user, Standing standing) {
        List<String> about = new ArrayList<>(words.words(filter, standing));
        String day = WrittenDate.print(VietnamTime.today(clock));
        about.add(say("progress.sheet.as-of", day, user.displayName()));
        AtomicInteger number = new AtomicInteger();
        Iterable<TableRow> rows = () -> Stream.iterate(1, page -> page + 1)
                .map(page -> register.rows(filter.atMost(READ_AT_ONCE).onPage(page), standing))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(row -> row(row, number.incrementAndGet()))
                .iterator();
        return TableSheet.of(say("progress.sheet"), say("progress.sheet.title"), columns(), rows)
                .from(
                        standing.posts().isEmpty()
                                ? ""
                                : standing.posts().getFirst().unitName())
                .about(about.toArray(String[]::new))
                .signed(
                        "",
                        new Signature(say("progress.sheet.writer"), ""),
                        new Signature(say("progress.sheet.head"), ""));
    }

    private List<Column> columns() {
        return List.of(
                Column.ordinal(say("progress.sheet.number"), 5),
                Column.text(say("progress.sheet.task"), 36),
                Column.text(say("progress.sheet.document"), 16),
                Column.text(say("progress.sheet.lead"), 18),
                Column.text(say("progress.sheet.coordinators"), 18),
                Column.text(say("progress.sheet.dueWords"), 14),
                Column.date(say("progress.sheet.dueOn"), 11),
                Column.text(say("progress.sheet.deliverable"), 18),
                Column.text(say("progress.sheet.progress"), 22),
                Column.text(say("progress.sheet.judged"), 14),
                Column.text(say("progress.sheet.proofs"), 22),
                Column.text(say("progress.sheet.delay"), 18),
                Column.text(say("progress.sheet.remark"), 16));
    }

    private TableRow row(RegisteredTask task, int number) {
        ObligationRow duty = task.duty();
        return TableRow.of(
                Cell.number(number),
                Cell.text(duty.title()),
                Cell.text(document(task)),
                Cell.text(duty.isCoordinating() ? task.leads() : duty.unitName()),
                Cell.text(duty.isCoordinating() ? duty.unitName() : task.coordinators()),
                Cell.text(duty.dueWords()),
                Cell.date(duty.dueOn()),
                Cell.text(task.deliverable()),
                task.doneOn() == null ? Cell.text(progress(task)) : Cell.date(task.doneOn()),
                Cell.text(judged(duty)),
                Cell.text(task.proofs()),
                Cell.text(task.delayReason()),
                Cell.text(remark(duty)));
    }

    private String document(RegisteredTask task) {
        return Stream.of(
                        task.duty().planReference(),
                        task.issuedOn() == null ? null : WrittenDate.print(task.issuedOn()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }

    private @Nullable String progress(RegisteredTask task) {
        String told = Stream.of(
                        task.amount(),
                        task.words(),
                        task.asOf() == null ? null : say("progress.sheet.until", WrittenDate.print(task.asOf())))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? null : told;
    }

    /** Whoever helps is not judged by days. */
    private String judged(ObligationRow duty) {
        if (duty.isCoordinating()) {
            return say("PartyRole.COORDINATE");
        }
        String word = say("TimeClass." + duty.timeClass());
        return duty.daysLate() > 0 ? word + " (" + say("obligation.days", duty.daysLate()) + ")" : word;
    }

    private String remark(ObligationRow duty) {
        String state = say(duty.status().key());
        return duty.extensions() > 0 ? state + "; " + say("progress.whole.extended") : state;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
