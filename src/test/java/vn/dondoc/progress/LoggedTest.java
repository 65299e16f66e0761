package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.site.Paging;

class LoggedTest {

    static final LocalDate DAY = LocalDate.of(2021, 6, 20);
    static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void whatIsCountedIsMoreThanNothing() {
        assertThat(logged("3", null).decimals()).isZero();
        assertThat(logged("1.50", null).decimals()).isEqualTo(1);
        assertThat(logged("1200", null).decimals()).isZero();
        for (String impossible : List.of("0", "-1", "1000000000000")) {
            assertThatThrownBy(() -> logged(impossible, null))
                    .isInstanceOf(ProgressRefused.class)
                    .hasMessage("QUANTITY_IMPOSSIBLE");
        }
    }

    @Test
    void aLinkLeadsToAPageOfTheWeb() {
        assertThat(logged("1", " https://xa.vn/tin ").address()).isEqualTo("https://xa.vn/tin");
        assertThat(logged("1", " ").address()).isNull();
        for (String impossible : List.of("javascript:alert(1)", "ftp://xa.vn/tin", "xa.vn/tin")) {
            assertThatThrownBy(() -> logged("1", impossible)).hasMessage("ADDRESS_IMPOSSIBLE");
        }
    }

    @Test
    void aScopeHasOneAddress() {
        assertThat(LogScope.ofDuty(ID).address()).isEqualTo("/progress/" + ID + "/log");
        assertThat(LogScope.ofDuty(ID).within(null, DAY, " ").address())
                .isEqualTo("/progress/" + ID + "/log?to=2021-06-20");
        assertThat(LogScope.ofPlan(ID, ID).within(DAY, DAY, "NEWS_ITEMS").address())
                .isEqualTo("/progress/log?plan=" + ID + "&unit=" + ID
                        + "&from=2021-06-20&to=2021-06-20&indicator=NEWS_ITEMS");
    }

    @Test
    void monthsAddUpToTheWhole() {
        LogPage page = new LogPage(
                LogScope.ofDuty(ID),
                new LogPage.LogHead(ID, null, "", "", null, true, true),
                List.of(
                        sum(6, "NEWS_ITEMS", "2.5", 2, 3),
                        sum(6, "LEAFLETS", "100", 1, 1),
                        sum(5, "NEWS_ITEMS", "4", 1, 1)),
                List.of(),
                Paging.of(1, 50, 5));
        assertThat(page.totals()).extracting(LogSum::said).containsExactly("6,5 tin", "100 tin");
        assertThat(page.totals()).extracting(LogSum::entries).containsExactly(3L, 1L);
        assertThat(page.struck()).isEqualTo(1);
    }

    @Test
    void whatTheLogComesToIsHeldAgainstWhatWasToldInTheSamePieces() {
        LogPage page = new LogPage(
                LogScope.ofDuty(ID),
                new LogPage.LogHead(ID, null, "", "", null, true, true),
                List.of(sum(6, "NEWS_ITEMS", "3", 2, 2), sum(5, "NEWS_ITEMS", "4", 1, 1)),
                List.of(),
                Paging.of(1, 50, 3));
        Measure news = Measure.count(new BigDecimal(12), "Tin");
        assertThat(page.against(news, new BigDecimal(10)))
                .isNotNull()
                .extracting(LogSum::said)
                .isEqualTo("7 tin");
        assertThat(page.against(news, new BigDecimal("7.0"))).isNull();
        assertThat(page.against(news, null)).as("nothing told").isNull();
        assertThat(page.against(Measure.count(new BigDecimal(12), "buổi"), new BigDecimal(10)))
                .as("other pieces")
                .isNull();
        assertThat(page.against(Measure.PERCENT, new BigDecimal(10))).isNull();
    }

    private static LogSum sum(int month, String code, String sum, long entries, long rows) {
        return new LogSum(YearMonth.of(2021, month), code, code, "tin", new BigDecimal(sum), entries, rows);
    }

    private static Logged logged(String quantity, @Nullable String address) {
        return new Logged(ID, DAY, "NEWS_ITEMS", new BigDecimal(quantity), " Bài ", address);
    }
}
