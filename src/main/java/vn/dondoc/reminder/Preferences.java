package vn.dondoc.reminder;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.CurrentUser;

/** The front door to how each person wishes to be told. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Preferences {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @Transactional(readOnly = true)
    public Preference of(UUID accountId) {
        return jdbc.sql("select email, hour, kinds_off from reminder_preference where account_id = ?")
                .param(accountId)
                .query(Preferences::read)
                .optional()
                .orElse(Preference.NONE);
    }

    public void set(Preference preference, CurrentUser user) {
        jdbc.sql("""
                        insert into reminder_preference (account_id, email, hour, kinds_off)
                        values (:account, :email, :hour, :off)
                        on conflict (account_id) do update
                            set email = excluded.email, hour = excluded.hour, kinds_off = excluded.kinds_off
                        """)
                .param("account", user.id())
                .param("email", preference.email())
                .param("hour", preference.hour())
                .param("off", preference.off().stream().map(Enum::name).toArray(String[]::new))
                .update();
        events.publishEvent(new ReminderChanged("reminder.preference", user.username(), user.username()));
    }

    /** All that was said until now is seen. */
    public void readAll(CurrentUser user) {
        jdbc.sql("""
                        insert into reminder_preference (account_id, hour, kinds_off, all_read_at)
                        values (:account, :hour, '{}', :now)
                        on conflict (account_id) do update set all_read_at = excluded.all_read_at
                        """)
                .param("account", user.id())
                .param("hour", Preference.HOUR)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Preference read(ResultSet row, int number) throws SQLException {
        Array off = row.getArray("kinds_off");
        return new Preference(
                row.getString("email"),
                row.getInt("hour"),
                Arrays.stream((String[]) off.getArray()).map(Kind::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
