package vn.dondoc.reporting.form;

import java.math.BigDecimal;
import java.util.List;

/** Parts of forms for tests. */
final class FormsOfTests {

    static final Indicator SESSIONS = Indicator.counted("SESSIONS", "Số buổi", "buổi");
    static final Indicator ATTENDEES = broken("ATTENDEES", "Số lượt người", false);
    static final Indicator SOLVED = new Indicator(
            "SOLVED",
            "Tỷ lệ tin báo được xử lý",
            "%",
            IndicatorKind.RATIO,
            "Số tin báo đã xử lý",
            "Số tin báo đã nhận",
            List.of(),
            false,
            true,
            BigDecimal.ZERO,
            null,
            0,
            false,
            false);
    static final Section RESULTS = new Section("RESULTS", "Kết quả", null, true);

    private FormsOfTests() {}

    static Indicator broken(String code, String name, boolean partsMakeTotal) {
        return new Indicator(
                code,
                name,
                "lượt người",
                IndicatorKind.SUM,
                null,
                null,
                List.of(new Part("children", "trẻ em"), new Part("parents", "phụ huynh")),
                partsMakeTotal,
                false,
                BigDecimal.ZERO,
                null,
                0,
                false,
                false);
    }

    static FigureRule atMost(String left, String right, boolean blocking) {
        return new FigureRule(
                List.of(FigureKey.parse(left)), Comparison.AT_MOST, List.of(FigureKey.parse(right)), null, blocking);
    }

    static Form asking(Indicator... indicators) {
        return new Form(List.of(), List.of(indicators), List.of(), List.of());
    }
}
