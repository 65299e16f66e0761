package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class ClockConfigurationTest {

    @Test
    void startsOnTheDayAtThePresentTimeInVietnamAndRunsOn() {
        // 01:30 of the 22nd in Việt Nam
        Clock real = Clock.fixed(Instant.parse("2026-11-21T18:30:00Z"), ZoneOffset.UTC);
        Clock shown = ClockConfiguration.startingOn(LocalDate.of(2021, 5, 20), real);
        assertThat(shown.instant()).isEqualTo("2021-05-19T18:30:00Z");
        assertThat(VietnamTime.today(shown)).isEqualTo(LocalDate.of(2021, 5, 20));
    }

    @Test
    void runsOn() throws InterruptedException {
        Clock shown = new ClockConfiguration().clock(" 2021-05-20 ");
        Instant first = shown.instant();
        Thread.sleep(5);
        assertThat(shown.instant()).isAfter(first);
        assertThat(shown.getZone()).isEqualTo(VietnamTime.ZONE);
        assertThat(VietnamTime.today(shown)).isBetween(LocalDate.of(2021, 5, 20), LocalDate.of(2021, 5, 21));
    }

    @Test
    void isTheRealTimeInVietnamWhereNothingIsSaid() {
        Clock clock = new ClockConfiguration().clock("");
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(clock.getZone()).isEqualTo(VietnamTime.ZONE);
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThatThrownBy(() -> new ClockConfiguration().clock("20/5/2021"))
                .isInstanceOf(DateTimeParseException.class);
    }
}
