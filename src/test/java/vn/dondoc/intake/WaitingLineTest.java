package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    final WaitingLine line = new WaitingLine();
    final UUID person = UUID.randomUUID();

    @Test
    void twoDocumentsOfOnePersonAreReadAtATime() {
        line.enter(person);
        line.enter(person);
        assertThatThrownBy(() -> line.enter(person)).isInstanceOf(TooManyReadings.class);
        line.leave(person);
        assertThatNoException().isThrownBy(() -> line.enter(person));
    }

    @Test
    void twelveInAll() {
        for (int i = 0; i < 12; i++) {
            line.enter(UUID.randomUUID());
        }
        assertThatThrownBy(() -> line.enter(person)).isInstanceOf(TooManyReadings.class);
    }
}
