package vn.dondoc.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;

/** The fields of drafts, each with a revision of its own: whoever writes says which one was seen. */
@Component
@lombok.RequiredArgsConstructor
class Answering {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Writes what nobody else has changed meanwhile. */
    Saved write(UUID report, List<Edit> edits, UUID by) {
        Set<FieldKey> written = new HashSet<>();
        for (Edit edit : edits) {
            if (write(report, edit.field(), edit.value().strip(), edit.revision(), by)) {
                written.add(edit.field());
            }
        }
        Map<FieldKey, Answer> now = all(report).stream().collect(toMap(Answer::field, identity()));
        List<Answer> kept = new ArrayList<>();
        List<Answer> clashes = new ArrayList<>();
        for (Edit edit : edits) {
            Answer answer = requireNonNull(now.get(edit.field()));
            boolean same = answer.value().equals(edit.value().strip());
            (same || written.contains(edit.field()) ? kept : clashes).add(answer);
        }
        return new Saved(kept, clashes);
    }

    private boolean write(UUID report, FieldKey field, String value, int revision, UUID by) {
        int rows = jdbc.sql("""
                        insert into report_answer (report_id, field, value, revision, changed_by, changed_at)
                        values (:report, :field, :value, 1, :by, :now)
                        on conflict (report_id, field) do update
                        set value = :value, revision = report_answer.revision + 1, changed_by = :by, changed_at = :now
                        where report_answer.revision = :revision and report_answer.value <> :value
                        """)
                .param("report", report)
                .param("field", field.toText())
                .param("value", value)
                .param("revision", revision)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return rows > 0;
    }

    /** Puts these places of the draft back to what a version said; who had another page open sees that the fields have moved. */
    void restore(UUID report, Answers version, Collection<FieldKey> places, UUID by) {
        for (Answer now : all(report)) {
            if (places.contains(now.field()) && !now.value().equals(version.text(now.field()))) {
                write(report, now.field(), version.text(now.field()), now.revision(), by);
            }
        }
    }

    List<Answer> all(UUID report) {
        return changed(report, null);
    }

    /** What was written after that moment. */
    List<Answer> changed(UUID report, @Nullable Instant since) {
        return jdbc.sql("""
                        select w.field, w.value, w.revision, w.changed_by, a.display_name, w.changed_at
                        from report_answer w join account a on a.id = w.changed_by
                        where w.report_id = :report and w.changed_at > coalesce(:since, '-infinity'::timestamptz)
                        order by w.field
                        """)
                .param("report", report)
                .param("since", since == null ? null : Timestamp.from(since))
                .query((row, number) -> new Answer(
                        FieldKey.parse(row.getString("field")),
                        row.getString("value"),
                        row.getInt("revision"),
                        row.getObject("changed_by", UUID.class),
                        row.getString("display_name"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    Answers answers(UUID report) {
        return answers(all(report));
    }

    static Answers answers(List<Answer> answers) {
        Map<String, String> written = new LinkedHashMap<>();
        answers.forEach(answer -> written.put(answer.field().toText(), answer.value()));
        return new Answers(written);
    }
}
