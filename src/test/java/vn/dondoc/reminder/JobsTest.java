package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.PagesTest;

@PagesTest
class JobsTest {

    @Autowired
    DataSource database;

    @Autowired
    Reminding reminding;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoCopiesShareOneRowForEachJobAndGoOnWhenOneStops() throws Exception {
        Scheduler one = Jobs.scheduler(database, reminding, Duration.ofMillis(50));
        Scheduler other = Jobs.scheduler(database, reminding, Duration.ofMillis(50));
        try {
            one.start();
            other.start();
            awaitRuns(0);
            one.stop();
            awaitRuns(runs());
            assertThat(jdbc.sql("select task_name from reminder_job order by task_name")
                            .query(String.class)
                            .list())
                    .containsExactly("reminder", "reminder-mail");
        } finally {
            one.stop();
            other.stop();
            jdbc.sql("delete from reminder_job").update();
            jdbc.sql("delete from reminder_cursor").update();
        }
    }

    private void awaitRuns(long more) throws InterruptedException {
        for (int i = 0; runs() <= more + 1; i++) {
            assertThat(i).as("looked for a run").isLessThan(200);
            Thread.sleep(50);
        }
    }

    /** The rows grow older with every run. */
    private long runs() {
        return jdbc.sql(
                        "select coalesce(min(version), 0) from reminder_job where last_success is not null and last_failure is null")
                .query(Long.class)
                .single();
    }
}
