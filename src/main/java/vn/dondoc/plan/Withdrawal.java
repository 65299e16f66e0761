package vn.dondoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who took back an instruction, on which day and why. */
public record Withdrawal(LocalDate on, String who, String reason) {

    /** What {@link #read} needs of a task {@code t}, with {@link #JOIN}. */
    public static final String COLUMNS =
            "t.withdrawn_on, t.withdrawn_because, withdrawer.display_name as withdrawn_who";

    public static final String JOIN = "left join account withdrawer on withdrawer.id = t.withdrawn_by";

    public static @Nullable Withdrawal read(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("withdrawn_on", LocalDate.class);
        return on == null
                ? null
                : new Withdrawal(on, row.getString("withdrawn_who"), row.getString("withdrawn_because"));
    }
}
