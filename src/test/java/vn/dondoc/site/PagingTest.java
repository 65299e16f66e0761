package vn.dondoc.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void aShortListNeedsNoPages() {
        var paging = Paging.of(1, 20, 20);
        assertThat(paging.isNeeded()).isFalse();
        assertThat(paging.window()).containsExactly(1);
        assertThat(Paging.of(1, 20, 0).from()).isZero();
    }

    @Test
    void showsTheEndsAndTheNeighboursOnly() {
        assertThat(Paging.of(1, 10, 1000).window()).containsExactly(1, 2, 3, 0, 100);
        assertThat(Paging.of(50, 10, 1000).window()).containsExactly(1, 0, 48, 49, 50, 51, 52, 0, 100);
        assertThat(Paging.of(100, 10, 1000).window()).containsExactly(1, 0, 98, 99, 100);
        assertThat(Paging.of(4, 10, 60).window()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(Paging.of(9, 10, 30).window()).containsExactly(1, 0, 3);
    }

    @Test
    void saysWhichRowsAreSeen() {
        var paging = Paging.of(7, 20, 125);
        assertThat(paging.offset()).isEqualTo(120);
        assertThat(paging.from()).isEqualTo(121);
        assertThat(paging.to()).isEqualTo(125);
        assertThat(paging.hasNext()).isFalse();
    }

    @Test
    void goesOnBehindABoundedCount() {
        assertThat(new Paging(50, 20, 1000, true).hasNext()).isTrue();
    }

    @Test
    void beginsAtTheFirstPageWhateverTheAddressSays() {
        assertThat(Paging.of(-3, 20, 100).number()).isEqualTo(1);
    }
}
