package vn.dondoc.obligation.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.PlanTimeline;

/**
 * Where everything of a timeline lies on the picture: days from left to right, one line under the other. A bar is parted in
 * its height by how many units stand where; what is late runs on, hatched, until today.
 */
final class TimelinePicture {

    static final int WIDTH = 1080;

    private static final int LABELS = 310;
    private static final int RIGHT = 1060;
    private static final int TOP = 40;
    private static final int STEP = 28;
    private static final int BAR = 14;
    private static final int MOST_MONTHS = 16;
    private static final int MONTHS_BEYOND = 6;

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate today;
    private final List<Row> rows = new ArrayList<>();
    private int height = TOP;

    TimelinePicture(PlanTimeline timeline, List<PlanTimeline.Line> shown) {
        this.today = timeline.today();
        this.from = timeline.issued().withDayOfMonth(1);
        LocalDate last = timeline.last();
        // a plan that is long over must not be squeezed into its own beginning
        boolean near = today.isAfter(last) && today.isBefore(last.plusMonths(MONTHS_BEYOND));
        this.to = YearMonth.from(near ? today : last).atEndOfMonth();
        for (ObligationKind kind : ObligationKind.values()) {
            List<PlanTimeline.Line> lines =
                    shown.stream().filter(line -> line.kind() == kind).toList();
            if (!lines.isEmpty()) {
                rows.add(Row.heading(kind, next()));
                lines.forEach(this::add);
            }
        }
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return height + STEP / 2;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Null where today lies outside. */
    public @Nullable Integer todayAt() {
        return today.isBefore(from) || today.isAfter(to) ? null : x(today);
    }

    public List<Month> months() {
        int count = (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
        int every = (count + MOST_MONTHS - 1) / MOST_MONTHS;
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < count; i += every) {
            YearMonth month = YearMonth.from(from).plusMonths(i);
            boolean year = i == 0 || month.getMonthValue() <= every;
            months.add(new Month(x(month.atDay(1)), month.getMonthValue() + (year ? "/" + month.getYear() : "")));
        }
        return months;
    }

    private void add(PlanTimeline.Line line) {
        int y = next();
        LocalDate due = line.due();
        List<Piece> pieces = new ArrayList<>();
        if (due != null && line.kind() != ObligationKind.REPORT) {
            double at = y;
            at = piece(pieces, "done", line, line.done(), at);
            at = piece(pieces, "open", line, line.others(), at);
            piece(pieces, "late", line, line.late(), at);
        }
        if (due != null && line.late() > 0 && due.isBefore(today)) {
            int start = x(due);
            pieces.add(new Piece("over", start, y, Math.max(2, x(today) - start), BAR));
        }
        boolean isPoint = line.kind() == ObligationKind.REPORT && due != null;
        rows.add(new Row(line, null, y, y + BAR - 2, pieces, isPoint && due != null ? diamond(x(due), y) : null));
    }

    private double piece(List<Piece> pieces, String style, PlanTimeline.Line line, long units, double at) {
        LocalDate due = line.due();
        if (units == 0 || due == null) {
            return at;
        }
        double tall = (double) BAR * units / line.counts().total();
        int start = x(line.from());
        pieces.add(new Piece(style, start, at, Math.max(2, x(due.plusDays(1)) - start), tall));
        return at + tall;
    }

    private static String diamond(int x, int y) {
        int half = BAR / 2;
        return "M%d %dl%d %dl-%d %dl-%d -%dz".formatted(x, y, half, half, half, half, half, half);
    }

    private int next() {
        int y = height;
        height += STEP;
        return y;
    }

    private int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        long passed = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, all);
        return (int) (LABELS + (RIGHT - LABELS) * passed / all);
    }

    /** The first day of a month on the axis. */
    record Month(int x, String label) {}

    /** A rectangle; its style is a class of the sheet. */
    record Piece(String style, int x, double y, int width, double height) {

        public String top() {
            return number(y);
        }

        public String tall() {
            return number(height);
        }

        private static String number(double value) {
            return value == Math.rint(value) ? "" + (long) value : "" + Math.round(value * 10) / 10.0;
        }
    }

    /** One line of the picture, or the heading over those of one kind. */
    record Row(
            PlanTimeline.@Nullable Line line,
            @Nullable ObligationKind heading,
            int y,
            int base,
            List<Piece> pieces,
            @Nullable String diamond) {

        static Row heading(ObligationKind kind, int y) {
            return new Row(null, kind, y, y + BAR, List.of(), null);
        }

        /** Tone of the diamond of a report. */
        public String tone() {
            if (line == null || line.late() > 0) {
                return "late";
            }
            return line.others() == 0 ? "done" : "open";
        }
    }
}
