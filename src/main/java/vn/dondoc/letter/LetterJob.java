package vn.dondoc.letter;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks now and then for letters that are due to be drafted. */
@Configuration(proxyBeanMethods = false)
class LetterJob {

    @Bean
    RecurringTask<Void> draftingOfLetters(DueLetters letters) {
        return Tasks.recurring("letter", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> letters.draft());
    }
}
