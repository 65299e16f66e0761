package vn.dondoc.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.reporting.consolidation.Combining.Given;
import vn.dondoc.reporting.consolidation.TargetResult.Reached;
import vn.dondoc.reporting.consolidation.TargetResult.Wanted;

class ConsolidatedFiguresTest {

    static final UUID UNIT = UUID.randomUUID();
    static final UUID PLAN = UUID.randomUUID();
    static final Map<PeriodKind, UUID> REGIMES = new EnumMap<>(PeriodKind.class);
    static final Period YEAR = Period.ofYear(2021);
    static final Period FIRST = Period.ofHalfYear(2021, 1);
    static final Period SECOND = Period.ofHalfYear(2021, 2);

    @Test
    void aReportAboutThePeriodItselfCountsAlone() {
        Candidate year = candidate(YEAR);
        assertThat(Counting.counted(YEAR, List.of(candidate(FIRST), year, candidate(SECOND))))
                .containsExactly(year);
    }

    @Test
    void halvesOfTheYearAreCombined() {
        Candidate first = candidate(FIRST);
        Candidate second = candidate(SECOND);
        assertThat(Counting.counted(YEAR, List.of(second, first))).isEqualTo(Set.of(first, second));
    }

    @Test
    void noDayIsCountedTwice() {
        Candidate half = candidate(FIRST);
        Candidate firstQuarter = candidate(Period.of(PeriodKind.QUARTER, 2021, 1));
        Candidate thirdQuarter = candidate(Period.of(PeriodKind.QUARTER, 2021, 7));
        assertThat(Counting.counted(YEAR, List.of(firstQuarter, half, thirdQuarter)))
                .isEqualTo(Set.of(half, thirdQuarter));
        assertThat(Counting.counted(FIRST, List.of(candidate(YEAR)))).isEmpty();
    }

    @Test
    void reportsAboutOtherThingsCountBesideEachOther() {
        Candidate year = candidate(YEAR);
        Candidate second = candidate(PLAN, UUID.randomUUID(), YEAR);
        Candidate otherPlan = candidate(UUID.randomUUID(), UUID.randomUUID(), YEAR);
        Candidate asked = candidate(Period.asked(PeriodKind.THEMATIC, YEAR.window()));
        assertThat(Counting.counted(YEAR, List.of(asked, year, second, otherPlan, candidate(FIRST))))
                .isEqualTo(Set.of(year, second, otherPlan));
    }

    @Test
    void aPeriodWithoutAnythingLeavesStocksAndWhatWasCountedSinceJanuary() {
        List<Given> first = List.of(given("2021-06-30", 10));
        for (Combining combining : Combining.values()) {
            assertThat(combining.ofUnit(first)).as(combining.name()).hasValue(BigDecimal.TEN);
        }
    }

    @Test
    void ofTwoStocksOfOneDayTheGreaterCountsInAnyOrder() {
        assertThat(Combining.LAST.ofUnit(List.of(given("2021-06-30", 7), given("2021-06-30", 4))))
                .isEqualTo(Combining.LAST.ofUnit(List.of(given("2021-06-30", 4), given("2021-06-30", 7))))
                .hasValue(number(7));
    }

    @Test
    void countsAreAddedStocksAndCumulativeFiguresAreNot() {
        List<Given> halves = List.of(given("2021-06-30", 3), given("2021-12-31", 5));
        assertThat(Combining.ADDED.ofUnit(halves)).hasValue(BigDecimal.valueOf(8));
        assertThat(Combining.LAST.ofUnit(halves)).hasValue(BigDecimal.valueOf(5));
        assertThat(Combining.LAST_OF_YEAR.ofUnit(halves)).hasValue(BigDecimal.valueOf(5));
        List<Given> years = List.of(given("2020-12-31", 4), given("2021-06-30", 3), given("2021-12-31", 5));
        assertThat(Combining.LAST_OF_YEAR.ofUnit(years)).hasValue(BigDecimal.valueOf(9));
        assertThat(Combining.ADDED.ofUnit(List.of())).isEmpty();
    }

    @Test
    void aShareIsComputedFromSumsAndNothingOfNothingIsNone() {
        assertThat(Share.of(number(6), number(7)).map(Share::print)).hasValue("85,7 %");
        assertThat(Share.of(number(0), number(0))).isEmpty();
        assertThat(Share.of(number(150), number(100)).map(Share::print)).hasValue("150 %");
    }

    @Test
    void theYearBeforeIsComparedInTheUsualWords() {
        assertThat(compared(45, 40, false)).isEqualTo("tăng 5 vụ (12,5 %) so với cùng kỳ năm trước");
        assertThat(compared(30, 40, false)).isEqualTo("giảm 10 vụ (25 %) so với cùng kỳ năm trước");
        assertThat(compared(5, 0, false)).isEqualTo("tăng 5 vụ so với cùng kỳ năm trước");
        assertThat(compared(6, 7, true)).isEqualTo("giảm 1 vụ so với cùng kỳ năm trước");
        assertThat(compared(7, 7, true)).isEqualTo("bằng cùng kỳ năm trước");
        assertThat(new YearOnYear(number(5), null, "vụ", false).words()).isEqualTo("chưa có số liệu cùng kỳ");
    }

    @Test
    void aHundredPercentIsReachedOrMissedAndNeverCapped() {
        Wanted all = new Wanted(TargetDirection.AT_LEAST, number(100), "%", null);
        assertThat(TargetResult.of(all, new Reached(number(20), number(20), null, false)))
                .satisfies(result -> {
                    assertThat(result.verdict()).isEqualTo(Verdict.REACHED);
                    assertThat(result.share()).isEqualByComparingTo("100");
                });
        assertThat(verdict(all, new Reached(number(1999), number(2000), null, false)))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(all, new Reached(number(0), number(0), null, true))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(all, new Reached(null, null, null, true))).isEqualTo(Verdict.UNKNOWN);
        assertThat(TargetResult.of(all, new Reached(number(6), number(7), null, true))
                        .share())
                .isNull();
        assertThat(TargetResult.of(all, new Reached(number(30), number(20), null, false))
                        .share())
                .isEqualByComparingTo("150");
    }

    @Test
    void aDecreaseIsMeasuredAgainstTheCountBefore() {
        Wanted tenth = new Wanted(TargetDirection.DECREASE, number(10), "%", "so với năm 2020");
        assertThat(TargetResult.of(tenth, new Reached(number(90), null, number(100), true)))
                .satisfies(result -> {
                    assertThat(result.verdict()).isEqualTo(Verdict.REACHED);
                    assertThat(result.share()).isEqualByComparingTo("10");
                });
        assertThat(TargetResult.of(tenth, new Reached(number(6), null, number(7), true)))
                .satisfies(result -> {
                    assertThat(result.verdict()).isEqualTo(Verdict.REACHED);
                    assertThat(result.share()).isNull();
                });
        assertThat(verdict(tenth, new Reached(number(7), null, number(7), true)))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(tenth, new Reached(number(0), null, number(0), true)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(tenth, new Reached(number(3), null, null, true))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theBaselineOfThePlanGoesBeforeTheYearBefore() {
        Wanted two = new Wanted(TargetDirection.DECREASE, number(2), "vụ", "07 vụ của năm 2020");
        assertThat(TargetResult.of(two, new Reached(number(5), null, number(20), true)))
                .satisfies(result -> {
                    assertThat(result.base()).isEqualByComparingTo("7");
                    assertThat(result.verdict()).isEqualTo(Verdict.REACHED);
                });
        assertThat(TargetResult.countIn("năm 2020")).isEmpty();
        assertThat(TargetResult.countIn("đến ngày 31/12/2020")).isEmpty();
        assertThat(TargetResult.countIn("năm 2020: 12 vụ")).hasValue(number(12));
    }

    @Test
    void whatMustNotHappenHasHappenedOrNot() {
        Wanted none = new Wanted(TargetDirection.NONE, null, null, null);
        assertThat(verdict(none, new Reached(number(0), null, null, true))).isEqualTo(Verdict.REACHED);
        assertThat(verdict(none, new Reached(number(1), null, null, true))).isEqualTo(Verdict.MISSED);
        assertThat(verdict(
                        new Wanted(TargetDirection.WORDS, null, null, null), new Reached(number(1), null, null, true)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void unitsAreNamedAndBodiesThatAreOnlyAskedStandApart() {
        assertThat(new Discipline(8, 1, List.of("UBND xã A"), List.of("UBND xã B"), 0, List.of("Công an huyện"))
                        .words())
                .isEqualTo("Đã nhận 9/10 báo cáo: đúng hạn 8, chậm 1; chưa nộp: UBND xã A; được miễn: UBND xã B.\n"
                        + "Cơ quan được đề nghị phối hợp: đã gửi 0/1 báo cáo; chưa gửi: Công an huyện.");
    }

    @Test
    void paragraphsAreLedByTheNameOfTheUnit() {
        assertThat(Assembly.of(
                        List.of(new Assembly.Paragraph("UBND xã A", " Đã mở 3 lớp.\n")),
                        List.of("UBND xã B", "UBND xã C")))
                .isEqualTo("UBND xã A: Đã mở 3 lớp.\nKhông phát sinh: UBND xã B, UBND xã C.");
        List<Assembly.Paragraph> many = java.util.stream.IntStream.range(0, 3_000)
                .mapToObj(i -> new Assembly.Paragraph("Xã " + i, "x".repeat(500)))
                .toList();
        assertThat(Assembly.of(many, List.of()))
                .hasSizeLessThan(Assembly.LONGEST + 2_000)
                .contains("Còn 29");
    }

    private static Verdict verdict(Wanted wanted, Reached reached) {
        return TargetResult.of(wanted, reached).verdict();
    }

    private static String compared(int now, int last, boolean restricted) {
        return new YearOnYear(number(now), number(last), "vụ", restricted).words();
    }

    private static Candidate candidate(Period period) {
        return candidate(PLAN, REGIMES.computeIfAbsent(period.kind(), kind -> UUID.randomUUID()), period);
    }

    private static Candidate candidate(UUID plan, UUID regime, Period period) {
        return new Candidate(UUID.randomUUID(), UUID.randomUUID(), new Subject(UNIT, plan, regime, period));
    }

    private static Given given(String day, int value) {
        return new Given(LocalDate.parse(day), number(value));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
