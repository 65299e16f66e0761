package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.AssignmentMode;

/**
 * What stands in the way of an open task, or what a unit proposes, with the last answer.
 *
 * @param instructed that answer is a leader's instruction
 */
public record ObstacleRow(
        UUID id,
        UUID obligationId,
        UUID planId,
        @Nullable String planReference,
        String title,
        AssignmentMode mode,
        UUID unitId,
        String unitName,
        LocalDate asOf,
        @Nullable String obstacles,
        @Nullable String recommendation,
        Instant at,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        boolean instructed) {

    static ObstacleRow read(ResultSet row, int number) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new ObstacleRow(
                row.getObject("id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                AssignmentMode.valueOf(row.getString("mode")),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getObject("as_of", LocalDate.class),
                row.getString("obstacles"),
                row.getString("recommendation"),
                row.getTimestamp("at").toInstant(),
                row.getString("answer"),
                answered == null ? null : answered.toInstant(),
                row.getString("answered_by"),
                row.getBoolean("instructed"));
    }
}
