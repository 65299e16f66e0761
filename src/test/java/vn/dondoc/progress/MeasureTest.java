package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    static final Measure TWELVE = Measure.count(new BigDecimal("12"), " buổi ");

    @Test
    void aCountIsSaidAsPiecesOfTheWhole() {
        assertThat(TWELVE.said(new BigDecimal("7"))).isEqualTo("7/12 buổi");
        assertThat(TWELVE.percent(new BigDecimal("7"))).isEqualTo(58);
        assertThat(Measure.count(new BigDecimal("1500"), "tờ").said(new BigDecimal("1250.50")))
                .isEqualTo("1.250,5/1.500 tờ");
    }

    @Test
    void aPercentIsSaidAsVietnameseWriteIt() {
        assertThat(Measure.PERCENT.said(new BigDecimal("62.50"))).isEqualTo("62,5 %");
        assertThat(Measure.PERCENT.said(new BigDecimal("100"))).isEqualTo("100 %");
    }

    @Test
    void morePiecesThanPlannedArePossibleMoreThanTheWholeIsNot() {
        assertThat(TWELVE.accepts(new BigDecimal("13"))).isTrue();
        assertThat(TWELVE.percent(new BigDecimal("13"))).isEqualTo(100);
        assertThat(Measure.PERCENT.accepts(new BigDecimal("100"))).isTrue();
        assertThat(Measure.PERCENT.accepts(new BigDecimal("100.1"))).isFalse();
        assertThat(Measure.PERCENT.accepts(new BigDecimal("-1"))).isFalse();
        assertThat(Measure.WORDS.accepts(BigDecimal.ONE)).isFalse();
    }

    @Test
    void aCountNeedsHowManyOfWhat() {
        assertRefused(() -> Measure.count(BigDecimal.ZERO, "buổi"));
        assertRefused(() -> Measure.count(BigDecimal.TEN, " "));
        assertRefused(() -> new Measure(MeasureKind.PERCENT, BigDecimal.TEN, "buổi"));
    }

    @Test
    void whoOnlyHelpsTellsWordsOnly() {
        var told = new ToldProgress(LocalDate.of(2021, 5, 5), " Đã cử cán bộ ", BigDecimal.TEN, " ", "Cấp thêm", null);
        assertThat(told.done()).isEqualTo("Đã cử cán bộ");
        assertThat(told.obstacles()).isNull();
        assertThat(told.wordsOnly().amount()).isNull();
        assertThat(told.wordsOnly().recommendation()).isNull();
    }

    @Test
    void aLinkLeadsToThePagesOfTheWeb() {
        assertThat(Proof.link(null, "Tin bài", " https://quangdien.thuathienhue.gov.vn/tin?id=1 ")
                        .address())
                .isEqualTo("https://quangdien.thuathienhue.gov.vn/tin?id=1");
        assertThat(Proof.link(null, "Tin bài", "http://xa.vn/bài-viết").address())
                .isEqualTo("http://xa.vn/b%C3%A0i-vi%E1%BA%BFt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://xa.vn/a",
                "xa.vn/tin",
                "//xa.vn/tin",
                "https:///tin",
                "https://a@xa.vn/",
                "https://xa vn/",
                ""
            })
    void whatIsNoPageOfTheWebIsNoLink(String address) {
        assertThatThrownBy(() -> Proof.link(null, "Tin bài", address))
                .isInstanceOfSatisfying(
                        ProgressRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ProgressRefused.Reason.ADDRESS_IMPOSSIBLE));
    }

    private static void assertRefused(Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        ProgressRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ProgressRefused.Reason.TOTAL_MISSING));
    }
}
