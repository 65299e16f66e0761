package vn.dondoc.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Lets the program do its work once however many copies of it run; {@code dondoc.jobs=false} leaves it to other copies. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "dondoc.jobs", matchIfMissing = true)
@lombok.RequiredArgsConstructor
class Jobs {

    private static final Duration POLLING = Duration.ofSeconds(10);

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, Reminding reminding) {
        return scheduler(database, reminding, Duration.ofMinutes(1));
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }

    /** @param pause from the end of one run to the beginning of the next */
    static Scheduler scheduler(DataSource database, Reminding reminding, Duration pause) {
        RecurringTask<Void> say =
                Tasks.recurring("reminder", FixedDelay.of(pause)).execute((instance, context) -> reminding.say());
        RecurringTask<Void> send = Tasks.recurring("reminder-mail", FixedDelay.of(pause))
                .execute((instance, context) -> reminding.sendMails());
        return Scheduler.create(database)
                .tableName("reminder_job")
                .startTasks(say, send)
                .threads(2)
                .pollingInterval(pause.compareTo(POLLING) < 0 ? pause : POLLING)
                .build();
    }
}
