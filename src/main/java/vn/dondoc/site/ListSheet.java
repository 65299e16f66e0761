package vn.dondoc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.Rows;
import vn.dondoc.document.TableRow;
import vn.dondoc.document.TableSheet;
import vn.dondoc.document.Workbooks;

/** A list of a page as a workbook: every row that its filter takes, on whatever page it stands; made by {@link ListSheets}. */
public final class ListSheet<T> implements View {

    /** Rows of one workbook; more of them nobody reads, and the sheet says that there are more. */
    public static final int MOST = 100_000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int DAY = 12;
    private static final int COUNT = 10;
    private static final int NUMBER = 6;

    private final ListSheets words;
    private final String file;
    private final String title;
    private final Rows<T> rows;
    private final List<Drawn<T>> columns = new ArrayList<>();
    private final List<String> about = new ArrayList<>();
    private String office = "";
    private int most = MOST;

    ListSheet(ListSheets words, String file, String title, Rows<T> rows) {
        this.words = words;
        this.file = file;
        this.title = title;
        this.rows = rows;
    }

    /** What a column shows of a row. */
    @FunctionalInterface
    public interface Of<T, V> {
        @Nullable
        V of(T row);
    }

    private record Drawn<T>(Column column, Of<T, Cell> cell) {}

    /** A column of words, headed by a message. */
    public ListSheet<T> text(String key, int width, Of<T, String> value) {
        return column(Column.text(words.say(key), width), row -> Cell.text(value.of(row)));
    }

    public ListSheet<T> date(String key, Of<T, LocalDate> value) {
        return column(Column.date(words.say(key), DAY), row -> Cell.date(value.of(row)));
    }

    /** The day of a moment in Việt Nam. */
    public ListSheet<T> day(String key, Of<T, Instant> value) {
        return date(key, row -> {
            Instant at = value.of(row);
            return at == null ? null : LocalDate.ofInstant(at, DayOnPage.ZONE);
        });
    }

    public ListSheet<T> time(String key, Of<T, Instant> value) {
        return text(key, DAY, row -> {
            Instant at = value.of(row);
            return at == null ? null : TIME.format(at.atZone(DayOnPage.ZONE));
        });
    }

    public ListSheet<T> count(String key, ToLongFunction<T> value) {
        return column(Column.integer(words.say(key), COUNT), row -> Cell.number(value.applyAsLong(row)));
    }

    public ListSheet<T> figure(String key, Of<T, BigDecimal> value) {
        return column(Column.number(words.say(key), COUNT), row -> Cell.number(value.of(row)));
    }

    private ListSheet<T> column(Column column, Of<T, Cell> cell) {
        columns.add(new Drawn<>(column, cell));
        return this;
    }

    /** A line under the title, such as the filter in words; none where it is blank. */
    public ListSheet<T> about(@Nullable String line) {
        if (line != null && !line.isBlank()) {
            about.add(line);
        }
        return this;
    }

    /** Whose list it is. */
    public ListSheet<T> from(String givingOffice) {
        office = givingOffice;
        return this;
    }

    ListSheet<T> atMost(int count) {
        most = count;
        return this;
    }

    @Override
    public String getContentType() {
        return Workbooks.MEDIA_TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(Workbooks.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file + ".xlsx").build().toString());
        Workbooks.write(response.getOutputStream(), table());
    }

    TableSheet table() {
        List<Column> all = new ArrayList<>(List.of(Column.ordinal(words.say("site.sheet.number"), NUMBER)));
        columns.forEach(each -> all.add(each.column()));
        List<String> lines = new ArrayList<>(about);
        lines.add(words.asOf());
        TableSheet table = TableSheet.of(title, title, all, written()).about(lines.toArray(String[]::new));
        return office.isBlank() ? table : table.from(office);
    }

    private Rows<TableRow> written() {
        return reader -> rows.read(left -> reader.accept(written(left)));
    }

    /** One row at a time; whether there are more than fit is known only at the end. */
    private Iterator<TableRow> written(Iterator<T> left) {
        return Stream.concat(
                        Stream.iterate(1, number -> number <= most && left.hasNext(), number -> number + 1)
                                .map(number -> row(number, left.next())),
                        Stream.of(left).filter(Iterator::hasNext).map(more -> cut()))
                .iterator();
    }

    private TableRow row(int number, T row) {
        List<Cell> cells = new ArrayList<>(columns.size() + 1);
        cells.add(Cell.number(number));
        for (Drawn<T> each : columns) {
            Cell cell = each.cell().of(row);
            cells.add(cell == null ? Cell.empty() : cell);
        }
        return TableRow.of(cells);
    }

    private TableRow cut() {
        return TableRow.total(Cell.empty(), Cell.text(words.say("site.sheet.cut", most)));
    }
}
