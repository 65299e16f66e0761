package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptTest {

    @Test
    void aPartThatCannotBeReadIsEmpty() {
        List<String> none = Attempt.at(() -> List.of("abc".substring(5)), List.of());

        assertThat(none).isEmpty();
    }

    @Test
    void aStepThatFailsLeavesWhatWasReadBefore() {
        List<String> read = new ArrayList<>(List.of("before"));

        Attempt.step(() -> read.add("abc".substring(5)));

        assertThat(read).containsExactly("before");
    }

    @Test
    void aTextWithoutAnyWordIsAnEmptyDraft() {
        assertThat(Understanding.of("")).isEqualTo(Draft.empty());
        assertThat(Understanding.of("\n\n--- ***\n")).isEqualTo(Draft.empty());
    }
}
