package vn.dondoc.progress;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a unit told of its work on a task, and what proves it. */
@Component
@lombok.RequiredArgsConstructor
class ProgressRows {

    private final JdbcClient jdbc;

    /** The newest first. */
    List<ProgressRow> rows(UUID id, boolean names) {
        Map<UUID, List<ProgressRow.Answer>> answers = answers(id);
        return jdbc.sql("""
                        select e.id, e.number, e.as_of, e.done, e.amount, e.obstacles, e.recommendation, e.delay_reason,
                               case when :names then a.display_name end as who, e.at
                        from progress_entry e join account a on a.id = e.by_account
                        where e.obligation_id = :id order by e.number desc
                        """)
                .param("id", id)
                .param("names", names)
                .query((row, number) -> {
                    UUID entry = row.getObject("id", UUID.class);
                    return new ProgressRow(
                            entry,
                            row.getInt("number"),
                            row.getObject("as_of", LocalDate.class),
                            row.getString("done"),
                            row.getBigDecimal("amount"),
                            row.getString("obstacles"),
                            row.getString("recommendation"),
                            row.getString("delay_reason"),
                            row.getString("who"),
                            row.getTimestamp("at").toInstant(),
                            answers.getOrDefault(entry, List.of()));
                })
                .list();
    }

    /** Those that stand first, the newest first. */
    List<ProofRow> proofs(UUID id, boolean names) {
        return jdbc.sql("""
                        select v.*, f.file_name, coalesce(f.size, 0) as size,
                               case when :names then a.display_name end as added_name,
                               case when :names then r.display_name end as removed_name
                        from progress_evidence v join account a on a.id = v.added_by
                        left join account r on r.id = v.removed_by left join attachment f on f.id = v.attachment_id
                        where v.obligation_id = :id
                        order by v.removed_at is not null, v.added_at desc, v.id desc
                        """)
                .param("id", id)
                .param("names", names)
                .query(ProgressRows::proof)
                .list();
    }

    private Map<UUID, List<ProgressRow.Answer>> answers(UUID id) {
        return jdbc
                .sql("""
                        select n.id, n.entry_id, n.words, a.display_name as who, n.at, n.instructed
                        from %s join progress_entry e on e.id = n.entry_id
                        join account a on a.id = n.by_account
                        where e.obligation_id = ? order by n.at, n.id
                        """.formatted(Answers.GIVEN))
                .param(id)
                .query((row, number) -> new ProgressRow.Answer(
                        row.getObject("id", UUID.class),
                        row.getObject("entry_id", UUID.class),
                        row.getString("words"),
                        row.getString("who"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("instructed")))
                .list()
                .stream()
                .collect(groupingBy(ProgressRow.Answer::entryId));
    }

    private static ProofRow proof(ResultSet row, int number) throws SQLException {
        return new ProofRow(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                ProofKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("address"),
                row.getString("reference"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("signer"),
                row.getObject("attachment_id", UUID.class),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("added_name"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("removed_name"),
                instant(row.getTimestamp("removed_at")),
                row.getString("removal_reason"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
