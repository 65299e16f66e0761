package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dondoc.site.Ids;

class RatesTest {

    @Test
    void fewReportsHaveCountsButNoRate() {
        assertThat(line(2, 0, 0).rate()).as("100 % of two says nothing").isNull();
        assertThat(line(9, 0, 3).rate()).as("the excused do not count").isNull();
        assertThat(line(9, 1, 0).rate()).isEqualByComparingTo("90");
    }

    private static Rates.Line line(long onTime, long late, long exempt) {
        return new Rates.Line(Ids.next(), "UBND xã Quảng Thái", 2021, null, onTime, late, 0, exempt, 0, 0, 0, 0);
    }
}
