package vn.dondoc.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void coversItsOwnAddressAndWhatLiesUnderIt() {
        Entry plans = Entry.of("/plans", "nav.plans", "plan", "/intake");
        assertThat(plans.nearness("/plans", null)).isEqualTo(6);
        assertThat(plans.nearness("/plans/7/tasks", null)).isEqualTo(6);
        assertThat(plans.nearness("/intake/new", null)).isEqualTo(7);
        assertThat(plans.nearness("/plans-of-others", null)).isEqualTo(-1);
    }

    @Test
    void theFirstPageCoversItselfOnly() {
        Entry first = Entry.of("/", "nav.mine", "mine");
        assertThat(first.nearness("/", null)).isEqualTo(1);
        assertThat(first.nearness("/plans", null)).isEqualTo(-1);
    }

    @Test
    void aPageMayBelongToAnotherEntryByWhatItIsAskedFor() {
        Entry follow = Entry.of("/obligations/by-plan", "nav.follow", "follow", "/obligations?followed=true");
        assertThat(follow.nearness("/obligations", "bucket=DONE&followed=true")).isEqualTo(26);
        assertThat(follow.nearness("/obligations", "bucket=DONE")).isEqualTo(-1);
        assertThat(follow.nearness("/obligations", null)).isEqualTo(-1);
    }
}
