package vn.dondoc.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.reporting.form.Part;

class SmallCellsTest {

    static final int TABLES = 4_000;
    static final int GUESSED_UP_TO = 16;

    final SmallCells cells = new SmallCells(5);

    @Test
    void countsBelowTheThresholdAreSmallAndZeroIsNot() {
        assertThat(shown(false, new Integer[] {0}, new Integer[] {3}, new Integer[] {4}, new Integer[] {5}))
                .containsExactly("o", "<", "<", "o", "o");
    }

    @Test
    void oneSmallCountIsNotToldByTheTotal() {
        assertThat(shown(false, new Integer[] {3}, new Integer[] {9}, new Integer[] {7}))
                .containsExactly("<", "o", "…", "o");
    }

    @Test
    void twoSmallCountsThatTheTotalWouldTellGetAThirdBesideThem() {
        assertThat(shown(false, new Integer[] {1}, new Integer[] {1}, new Integer[] {9}))
                .as("1 + 1 is the only way to make 2")
                .containsExactly("<", "<", "…", "o");
        assertThat(shown(false, new Integer[] {4}, new Integer[] {4})).containsExactly("<", "<", "…");
    }

    @Test
    void aSmallTotalIsSmallToo() {
        assertThat(shown(false, new Integer[] {3}, new Integer[] {0})).containsExactly("<", "o", "<");
    }

    @Test
    void partsThatMakeTheTotalDoNotTellEachOther() {
        assertThat(shown(true, new Integer[] {10, 3, 7}, new Integer[] {20, 8, 12}, new Integer[] {30, 15, 15}))
                .containsExactly("o<…", "o……", "ooo", "ooo");
    }

    @Test
    void whatIsMissingStaysMissing() {
        assertThat(shown(false, new Integer[] {3}, new Integer[] {null}, new Integer[] {8}))
                .containsExactly("<", "-", "…", "o");
    }

    @Test
    void whatIsNotRestrictedIsShown() {
        Indicator open = Indicator.counted("X", "Số buổi", "buổi");
        assertThat(cells.covers(open, List.of(List.of(BigDecimal.ONE)))[0][0]).isEqualTo(Cover.OPEN);
    }

    @Test
    void thousandsOfUnitsAreCoveredQuickly() {
        Random random = new Random(7);
        Integer[][] rows = new Integer[3_321][];
        for (int i = 0; i < rows.length; i++) {
            int girls = random.nextInt(6);
            int boys = random.nextInt(6);
            rows[i] = new Integer[] {girls + boys, girls, boys};
        }
        long begun = System.nanoTime();
        shown(true, rows);
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    /** For each covered figure another table is looked for that shows the same and has another figure there. */
    @Test
    void noCoveredFigureCanBeComputedFromWhatIsShown() {
        Random random = new Random(20211117);
        int covered = 0;
        for (int i = 0; i < TABLES; i++) {
            boolean makeTotal = random.nextBoolean();
            int[][] table = table(random, makeTotal);
            Cover[][] covers = cells.covers(indicator(table[0].length - 1, makeTotal), figures(table));
            for (int row = 0; row < table.length; row++) {
                for (int column = 0; column < table[0].length; column++) {
                    if (!covers[row][column].isOpen()) {
                        covered++;
                        assertThat(new Guess(table, covers, makeTotal, row, column).another())
                                .as(Arrays.deepToString(table) + Arrays.deepToString(covers) + row + "," + column)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(covered).isGreaterThan(TABLES);
    }

    private static int[][] table(Random random, boolean makeTotal) {
        int parts = random.nextInt(3);
        int[][] table = new int[1 + random.nextInt(3)][parts + 1];
        for (int[] row : table) {
            int sum = 0;
            for (int part = 1; part <= parts; part++) {
                row[part] = random.nextInt(3) == 0 ? 0 : random.nextInt(8);
                sum += row[part];
            }
            row[0] = makeTotal && parts > 0 ? sum : sum + (random.nextInt(3) == 0 ? 0 : random.nextInt(8));
        }
        return table;
    }

    /** Tries tables that look the same: an open figure is known, «< 5» is 1 to 4, «…» is from 5 on. */
    private static final class Guess {

        private final int[][] table;
        private final Cover[][] covers;
        private final boolean makeTotal;
        private final int row;
        private final int column;
        private final int[][] guessed;

        Guess(int[][] table, Cover[][] covers, boolean makeTotal, int row, int column) {
            this.table = table;
            this.covers = covers;
            this.makeTotal = makeTotal && table[0].length > 1;
            this.row = row;
            this.column = column;
            this.guessed = new int[table.length][table[0].length];
        }

        boolean another() {
            return from(0);
        }

        private boolean from(int cell) {
            int width = table[0].length;
            if (cell == table.length * width) {
                return true;
            }
            int r = cell / width;
            // the parts first, the whole last
            int c = (cell % width + 1) % width;
            for (int value = low(r, c); value <= high(r, c); value++) {
                guessed[r][c] = value;
                if ((r != row || c != column || value != table[r][c]) && fits(r, c) && from(cell + 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean fits(int r, int c) {
            if (c == 0) {
                int parts = Arrays.stream(guessed[r]).skip(1).sum();
                if (makeTotal ? guessed[r][0] != parts : guessed[r][0] < parts) {
                    return false;
                }
            }
            if (r < table.length - 1) {
                return true;
            }
            int total = sum(guessed, c);
            int known = sum(table, c);
            boolean looksSame = switch (covers[table.length][c]) {
                case OPEN -> total == known;
                case SMALL -> total >= 1 && total < 5;
                case HIDDEN -> total >= 5;
                case SHUT -> true;
            };
            return looksSame && !(row == r + 1 && column == c && total == known);
        }

        private static int sum(int[][] cells, int column) {
            return Arrays.stream(cells).mapToInt(line -> line[column]).sum();
        }

        private int low(int r, int c) {
            return switch (covers[r][c]) {
                case OPEN -> table[r][c];
                case SMALL -> 1;
                case HIDDEN -> 5;
                case SHUT -> 0;
            };
        }

        private int high(int r, int c) {
            return switch (covers[r][c]) {
                case OPEN -> table[r][c];
                case SMALL -> 4;
                case HIDDEN, SHUT -> table[r][c] + GUESSED_UP_TO / 4;
            };
        }
    }

    private List<String> shown(boolean makeTotal, Integer[]... rows) {
        List<List<BigDecimal>> figures = new ArrayList<>();
        for (Integer[] row : rows) {
            List<BigDecimal> line = new ArrayList<>();
            for (Integer figure : row) {
                line.add(figure == null ? null : BigDecimal.valueOf(figure));
            }
            figures.add(line);
        }
        Cover[][] covers = cells.covers(indicator(rows[0].length - 1, makeTotal), figures);
        List<String> shown = new ArrayList<>();
        for (int row = 0; row < covers.length; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < covers[row].length; column++) {
                boolean missing = row < rows.length && rows[row][column] == null;
                line.append(
                        missing
                                ? "-"
                                : switch (covers[row][column]) {
                                    case OPEN -> "o";
                                    case SMALL -> "<";
                                    case HIDDEN, SHUT -> "…";
                                });
            }
            shown.add(line.toString());
        }
        return shown;
    }

    private static List<List<BigDecimal>> figures(int[][] table) {
        return Arrays.stream(table)
                .map(row -> Arrays.stream(row).mapToObj(BigDecimal::valueOf).toList())
                .toList();
    }

    private static Indicator indicator(int parts, boolean makeTotal) {
        List<Part> named = new ArrayList<>();
        for (int part = 1; part <= parts; part++) {
            named.add(new Part("p" + part, "phần " + part));
        }
        return new Indicator(
                "CASES",
                "Số vụ",
                "vụ",
                IndicatorKind.SUM,
                null,
                null,
                named,
                makeTotal,
                false,
                BigDecimal.ZERO,
                null,
                0,
                true,
                false);
    }
}
