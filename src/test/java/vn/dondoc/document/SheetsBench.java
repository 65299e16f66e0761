package vn.dondoc.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./mvnw test -Pbench}: how long a table of 100,000 rows takes, and how much memory it asks for. */
@EnabledIfSystemProperty(named = "dondoc.bench", matches = "true")
class SheetsBench {

    static final int ROWS = 100_000;
    static final int LOOKED_AT = 5_000;

    long most;

    @Test
    void writesALongTable(@TempDir Path folder) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Đơn vị", 30), Column.date("Ngày gửi", 12)));
        IntStream.range(0, 10).forEach(i -> columns.add(Column.number("Cột " + i, 12)));
        for (int i = 0; i < 3; i++) {
            Path file = folder.resolve("table.xlsx");
            most = 0;
            long before = used();
            long begun = System.nanoTime();
            Stream<TableRow> rows = IntStream.range(0, ROWS).mapToObj(this::row);
            try (OutputStream out = Files.newOutputStream(file)) {
                Workbooks.write(out, TableSheet.of("Bảng", "BẢNG DÀI", columns, rows::iterator));
            }
            double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
            System.out.printf(
                    "%d rows x %d columns in %.1f s, %d MB more memory at most, a file of %d KB%n",
                    ROWS, columns.size(), seconds, (most - before) >> 20, Files.size(file) >> 10);
        }
    }

    private TableRow row(int number) {
        if (number % LOOKED_AT == 0) {
            most = Math.max(most, used());
        }
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.text("Ủy ban nhân dân xã số " + number), Cell.date(LocalDate.of(2021, 6, 15))));
        IntStream.range(0, 10).forEach(i -> cells.add(Cell.number(BigDecimal.valueOf(number * 10L + i, i % 3))));
        return TableRow.of(cells);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
