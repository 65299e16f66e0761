package vn.dondoc.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.form.FormsOfTests.ATTENDEES;
import static vn.dondoc.reporting.form.FormsOfTests.RESULTS;
import static vn.dondoc.reporting.form.FormsOfTests.SESSIONS;
import static vn.dondoc.reporting.form.FormsOfTests.SOLVED;
import static vn.dondoc.reporting.form.FormsOfTests.asking;
import static vn.dondoc.reporting.form.FormsOfTests.atMost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    static final LocalDate TODAY = LocalDate.of(2021, 6, 10);

    @ParameterizedTest
    @ValueSource(strings = {"12", "1.234", " 1 234 ", "0", "12,0"})
    void takesWholeNumbersAsTheyAreWrittenInVietNam(String typed) {
        assertThat(writing(asking(SESSIONS), "figure.SESSIONS", typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"mười hai|number|mười hai", "1,5|whole|", "8.5|whole|", "-1|min|0", "1.2.3|number|1.2.3"})
    void saysWhatIsWrongWithAFigure(String typed, String key, String argument) {
        List<Problem> problems = writing(asking(SESSIONS), "figure.SESSIONS", typed);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("reporting.problem." + key);
            assertThat(problem.blocking()).isTrue();
            assertThat(problem.field().toText()).isEqualTo("figure.SESSIONS");
            assertThat(problem.arguments()).isEqualTo(argument == null ? List.of() : List.of(argument));
        });
    }

    @Test
    void keepsToBoundsAndDecimals() {
        Form form = asking(new Indicator(
                "AREA",
                "Diện tích",
                "ha",
                IndicatorKind.STOCK,
                null,
                null,
                List.of(),
                false,
                false,
                null,
                new BigDecimal("1250.5"),
                1,
                false,
                false));
        assertThat(writing(form, "figure.AREA", "1.250,5")).isEmpty();
        assertThat(writing(form, "figure.AREA", "-3,5")).isEmpty();
        assertThat(said(writing(form, "figure.AREA", "1,25"))).containsExactly("decimals [1]");
        assertThat(said(writing(form, "figure.AREA", "1.251"))).containsExactly("max [1.250,5]");
    }

    @Test
    void partsLieWithinTheFigureOrMakeIt() {
        Form within = asking(ATTENDEES);
        Form equal = asking(FormsOfTests.broken("ATTENDEES", "Số lượt người", true));
        String[] less = {"figure.ATTENDEES", "10", "figure.ATTENDEES.children", "4", "figure.ATTENDEES.parents", "5"};
        String[] more = {"figure.ATTENDEES", "10", "figure.ATTENDEES.children", "7", "figure.ATTENDEES.parents", "5"};
        String[] one = {"figure.ATTENDEES", "10", "figure.ATTENDEES.children", "4"};
        String[] oneTooMany = {"figure.ATTENDEES", "10", "figure.ATTENDEES.children", "1.004"};
        assertThat(writing(within, less)).isEmpty();
        assertThat(said(writing(within, more))).containsExactly("parts.within [12]");
        assertThat(said(writing(equal, less))).containsExactly("parts.equal [9]");
        assertThat(said(writing(equal, more))).containsExactly("parts.equal [12]");
        assertThat(writing(equal, one)).as("not all parts are known yet").isEmpty();
        assertThat(said(writing(equal, oneTooMany))).containsExactly("parts.within [1.004]");
    }

    @Test
    void aRatioNeedsBothHalvesAndIsAtMostOne() {
        Form form = asking(SOLVED);
        assertThat(writing(form, "figure.SOLVED.n", "9", "figure.SOLVED.d", "10"))
                .isEmpty();
        assertThat(writing(form, "figure.SOLVED.n", "0", "figure.SOLVED.d", "0"))
                .as("nothing came in")
                .isEmpty();
        List<Problem> half = writing(form, "figure.SOLVED.n", "9");
        assertThat(said(half)).containsExactly("half [Số tin báo đã nhận]");
        assertThat(half.getFirst().field().toText()).isEqualTo("figure.SOLVED.d");
        assertThat(said(writing(form, "figure.SOLVED.n", "11", "figure.SOLVED.d", "10")))
                .containsExactly("ratio [Số tin báo đã nhận]");
    }

    @Test
    void aRuleIsAskedOnceAllItsFiguresAreGiven() {
        Form form = ruled(atMost("SESSIONS", "ATTENDEES", true));
        assertThat(writing(form, "figure.SESSIONS", "5")).isEmpty();
        assertThat(writing(form, "figure.SESSIONS", "5", "figure.ATTENDEES", "5"))
                .isEmpty();
        List<Problem> broken = writing(form, "figure.SESSIONS", "1.200", "figure.ATTENDEES", "5");
        assertThat(said(broken)).containsExactly("rule [Số buổi ≤ Số lượt người, 1.200, 5]");
        assertThat(broken.getFirst().blocking()).isTrue();
        assertThat(writing(
                                ruled(atMost("SESSIONS", "ATTENDEES", false)),
                                "figure.SESSIONS",
                                "6",
                                "figure.ATTENDEES",
                                "5")
                        .getFirst()
                        .blocking())
                .isFalse();
    }

    @Test
    void aRuleAddsUpItsSidesAndSaysItsOwnWords() {
        FigureRule rule = new FigureRule(
                List.of(FigureKey.parse("ATTENDEES.children"), FigureKey.parse("ATTENDEES.parents")),
                Comparison.EQUAL,
                List.of(FigureKey.of("ATTENDEES")),
                "Trẻ em và phụ huynh là tất cả",
                true);
        String[] answers = {"figure.ATTENDEES", "10", "figure.ATTENDEES.children", "4", "figure.ATTENDEES.parents", "5"
        };
        assertThat(said(writing(ruled(rule), answers))).containsExactly("rule [Trẻ em và phụ huynh là tất cả, 9, 10]");
        assertThat(Comparison.AT_LEAST.holds(0)).isTrue();
        assertThat(Comparison.AT_LEAST.holds(-1)).isFalse();
        assertThat(Comparison.EQUAL.holds(1)).isFalse();
    }

    @Test
    void nothingArisenHasNoFiguresAndNeedsNone() {
        Form form = new Form(List.of(RESULTS), List.of(SOLVED, SESSIONS), List.of(), List.of());
        assertThat(handingIn(form, false, "head.nil", "true", "figure.SESSIONS", "0"))
                .isEmpty();
        List<Problem> problems = handingIn(form, false, "head.nil", "true", "figure.SESSIONS", "2");
        assertThat(said(problems)).containsExactly("nil []");
        assertThat(problems.getFirst().field().toText()).isEqualTo("figure.SESSIONS");
    }

    @Test
    void whatIsMissingIsNamedWhenHandingInOnly() {
        Form form = new Form(List.of(RESULTS), List.of(SOLVED, SESSIONS), List.of(), List.of());
        assertThat(writing(form)).isEmpty();
        assertThat(said(handingIn(form, false)))
                .containsExactly("required.figure []", "required.figure []", "required.section []", "empty []");
        assertThat(handingIn(
                        form,
                        false,
                        "figure.SOLVED.n",
                        "0",
                        "figure.SOLVED.d",
                        "0",
                        "section.RESULTS",
                        "Đã tuyên truyền"))
                .isEmpty();
        assertThat(said(handingIn(asking(SESSIONS), false, "head.number", "12/BC-UBND")))
                .as("only the head of the paper")
                .containsExactly("empty []");
    }

    @Test
    void aReportBeforeTheEndOfItsPeriodSaysAsOfWhenAndWhatIsExpected() {
        Form form = asking(SESSIONS);
        assertThat(said(handingIn(form, true, "figure.SESSIONS", "5"))).containsExactly("asOf []");
        assertThat(handingIn(form, true, "head.asOf", "05/06/2021", "figure.SESSIONS", "5", "estimate.SESSIONS", "6"))
                .isEmpty();
        List<Problem> less =
                handingIn(form, true, "head.asOf", "05/06/2021", "figure.SESSIONS", "5", "estimate.SESSIONS", "4");
        assertThat(said(less)).containsExactly("estimate [5]");
        assertThat(less.getFirst().blocking()).isFalse();
        assertThat(said(writing(form, true, "estimate.SESSIONS", "khoảng 7"))).containsExactly("number [khoảng 7]");
        assertThat(writing(form, false, "estimate.SESSIONS", "khoảng 7"))
                .as("nobody asks for it")
                .isEmpty();
    }

    @Test
    void daysAreDaysAndNotToCome() {
        Form form = asking(SESSIONS);
        assertThat(said(writing(form, "head.date", "31/02/2021"))).containsExactly("day [31/02/2021]");
        assertThat(said(writing(form, "head.asOf", "11/06/2021")))
                .singleElement()
                .asString()
                .startsWith("future [");
        assertThat(writing(form, "head.date", "10/6/2021")).isEmpty();
    }

    private static Form ruled(FigureRule rule) {
        return new Form(List.of(), List.of(SESSIONS, ATTENDEES), List.of(rule), List.of());
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.key().replace("reporting.problem.", "") + " " + problem.arguments())
                .toList();
    }

    private static List<Problem> writing(Form form, String... answers) {
        return writing(form, false, answers);
    }

    private static List<Problem> writing(Form form, boolean estimating, String... answers) {
        return FormCheck.whileWriting(form, answers(answers), estimating, TODAY);
    }

    private static List<Problem> handingIn(Form form, boolean estimating, String... answers) {
        return FormCheck.forHandingIn(form, answers(answers), estimating, TODAY);
    }

    private static Answers answers(String... pairs) {
        Map<String, String> written = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            written.put(pairs[i], pairs[i + 1]);
        }
        return new Answers(written);
    }
}
