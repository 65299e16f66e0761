package vn.dondoc.reporting.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
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
import vn.dondoc.obligation.Timing;
import vn.dondoc.reporting.register.Matrices;
import vn.dondoc.reporting.register.Matrix;
import vn.dondoc.reporting.register.MatrixPage;
import vn.dondoc.reporting.register.ReportRegister;
import vn.dondoc.reporting.register.ReportRow;
import vn.dondoc.reporting.register.TimingCounts;
import vn.dondoc.site.Status;
import vn.dondoc.site.WrittenDate;

/** The register of reports as an office keeps it in a workbook: the list, and the matrix, whole and not page by page. */
@Component
@lombok.RequiredArgsConstructor
class RegisterSheets {

    private static final int READ_AT_ONCE = 500;

    private final ReportRegister register;
    private final Matrices matrices;
    private final MessageSource messages;
    private final Clock clock;

    TableSheet list(ObligationFilter filter, String words, CurrentUser user, Standing standing) {
        AtomicInteger number = new AtomicInteger();
        Iterable<TableRow> rows =
                () -> pages(page -> register.rows(filter.atMost(READ_AT_ONCE).onPage(page), standing))
                        .map(row -> row(row, number.incrementAndGet()))
                        .iterator();
        return framed(
                TableSheet.of(say("reporting.sheet.list"), say("reporting.sheet.list.title"), listColumns(), rows),
                words,
                user,
                standing);
    }

    TableSheet matrix(ObligationFilter filter, boolean gaps, String words, CurrentUser user, Standing standing) {
        List<Matrix.Column> columns = matrices.columns(filter, standing);
        AtomicInteger number = new AtomicInteger();
        Iterable<TableRow> rows = () -> Stream.concat(
                        pages(page -> rows(matrices.matrix(
                                        filter, columns, new MatrixPage(page, READ_AT_ONCE, gaps), standing)))
                                .map(row -> row(row, columns.size(), number.incrementAndGet())),
                        sums(columns))
                .iterator();
        return framed(
                TableSheet.of(say("reporting.matrix"), say("reporting.matrix"), matrixColumns(columns), rows),
                words,
                user,
                standing);
    }

    private TableSheet framed(TableSheet sheet, String words, CurrentUser user, Standing standing) {
        String office =
                standing.posts().isEmpty() ? "" : standing.posts().getFirst().unitName();
        String day = WrittenDate.print(VietnamTime.today(clock));
        List<String> about = new ArrayList<>();
        if (!words.isEmpty()) {
            about.add(say("site.filter") + " " + words);
        }
        about.add(say("reporting.sheet.as-of", day, user.displayName()));
        return sheet.from(office)
                .about(about.toArray(String[]::new))
                .signed(
                        "",
                        new Signature(say("reporting.sheet.writer"), ""),
                        new Signature(say("reporting.sheet.head"), ""));
    }

    private List<Column> listColumns() {
        return List.of(
                Column.ordinal(say("reporting.sheet.number"), 6),
                Column.text(say("obligation.unit"), 28),
                Column.text(say("reporting.sheet.regime"), 40),
                Column.text(say("reporting.period"), 22),
                Column.date(say("obligation.due"), 12),
                Column.date(say("reporting.receivedOn"), 12),
                Column.text(say("reporting.sheet.paper"), 16),
                Column.text(say("reporting.sheet.timing"), 20),
                Column.integer(say("reporting.sheet.resubmissions"), 10),
                Column.integer(say("reporting.reminders"), 10),
                Column.text(say("reporting.sheet.remark"), 20));
    }

    private TableRow row(ReportRow row, int number) {
        return TableRow.of(
                Cell.number(number),
                Cell.text(row.duty().unitName()),
                Cell.text(row.duty().title()
                        + (row.duty().planReference() == null
                                ? ""
                                : " (" + row.duty().planReference() + ")")),
                Cell.text(
                        row.duty().period() == null ? null : row.duty().period().label()),
                Cell.date(row.duty().dueOn()),
                Cell.date(row.receivedOn()),
                Cell.text(row.paper()),
                Cell.text(timing(row)),
                Cell.number(Math.max(0, row.duty().resubmission())),
                Cell.number(row.duty().reminders()),
                Cell.text(say(row.status().key())));
    }

    private @Nullable String timing(ReportRow row) {
        if (!row.isTimed()) {
            return say("obligation.requested");
        }
        String word = say("Timing." + row.timing());
        return row.daysLate() > 0 ? word + " (" + say("reporting.days", row.daysLate()) + ")" : word;
    }

    private List<Column> matrixColumns(List<Matrix.Column> columns) {
        List<Column> all = new ArrayList<>();
        all.add(Column.ordinal(say("reporting.sheet.number"), 6));
        all.add(Column.text(say("obligation.unit"), 28));
        columns.forEach(column -> all.add(Column.text(column.period().label(), 16)
                .in(column.planReference() == null ? column.title() : column.planReference())));
        all.add(Column.integer(say("reporting.owed"), 9));
        for (Timing timing : Timing.values()) {
            all.add(Column.integer(say("Timing." + timing), 9));
        }
        return all;
    }

    private static List<Matrix.Row> rows(Matrix matrix) {
        return Stream.concat(matrix.ordered().stream(), matrix.asked().stream()).toList();
    }

    private TableRow row(Matrix.Row row, int columns, int number) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.number(number), Cell.text(row.unitName())));
        for (int i = 0; i < columns; i++) {
            Matrix.Cell cell = row.cell(i);
            cells.add(cell == null ? Cell.empty() : Cell.text(word(cell)));
        }
        cells.addAll(numbers(row.counts()));
        return TableRow.of(cells);
    }

    private String word(Matrix.Cell cell) {
        String word = say(cell.status().key());
        return cell.status() == Status.RESUBMITTED ? word + " (" + say("site.times", cell.resubmission()) + ")" : word;
    }

    private Stream<TableRow> sums(List<Matrix.Column> columns) {
        List<TableRow> sums = new ArrayList<>();
        sums.add(sum(
                say("reporting.owed"),
                columns.stream().map(column -> column.counts().total()).toList()));
        for (Timing timing : Timing.values()) {
            sums.add(sum(
                    say("Timing." + timing),
                    columns.stream().map(column -> column.counts().of(timing)).toList()));
        }
        return sums.stream();
    }

    private static TableRow sum(String word, List<Long> numbers) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.empty(), Cell.text(word)));
        numbers.forEach(number -> cells.add(Cell.number(number)));
        return TableRow.total(cells);
    }

    private static List<Cell> numbers(TimingCounts counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.number(counts.total())));
        for (Timing timing : Timing.values()) {
            cells.add(Cell.number(counts.of(timing)));
        }
        return cells;
    }

    /** All rows, read in pages until one comes empty. */
    private static <T> Stream<T> pages(IntFunction<List<T>> read) {
        return Stream.iterate(1, page -> page + 1)
                .map(read::apply)
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
