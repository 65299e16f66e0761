package vn.dondoc.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void belowTenCasesThereAreCountsOnly() {
        assertThat(new Share(9, 9).percent()).isNull();
        assertThat(new Share(5, 10).percent()).isEqualTo(50);
    }

    @Test
    void itIsNotWholeAsLongAsOneLacks() {
        assertThat(new Share(999, 1_000).percent()).isEqualTo(99);
        assertThat(new Share(1_000, 1_000).percent()).isEqualTo(100);
    }
}
