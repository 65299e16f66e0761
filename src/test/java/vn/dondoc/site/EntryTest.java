package vn.dondoc.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void coversItsOwnAddressAndWhatLiesUnderIt() {
        Entry plans = Entry.of("/plans", "nav.plans", "plan", "/intake");
        assertThat(plans.nearness("/plans")).isEqualTo(6);
        assertThat(plans.nearness("/plans/7/tasks")).isEqualTo(6);
        assertThat(plans.nearness("/intake/new")).isEqualTo(7);
        assertThat(plans.nearness("/plans-of-others")).isEqualTo(-1);
    }

    @Test
    void theFirstPageCoversItselfOnly() {
        Entry first = Entry.of("/", "nav.mine", "mine");
        assertThat(first.nearness("/")).isEqualTo(1);
        assertThat(first.nearness("/plans")).isEqualTo(-1);
    }
}
