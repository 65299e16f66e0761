package vn.dondoc.reporting;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/** The forms of reports, each kept as it was published. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Forms {

    private static final String ROW =
            "select id, regime_id, number, content, continues_regime_id, published_at from report_form ";

    private final JdbcClient jdbc;
    private final ReportJson json;
    private final Library library;
    private final Clock clock;

    /** The form that a report begun now is written into; the usual outline where none was composed. */
    @Transactional(readOnly = true)
    public PublishedForm inForce(UUID regimeId) {
        return latest(regimeId)
                .orElseGet(() ->
                        new PublishedForm(outlineId(regimeId), regimeId, 1, library.outline(), null, clock.instant()));
    }

    /** That form, kept from now on because somebody writes into it. */
    PublishedForm begun(UUID regimeId) {
        return latest(regimeId).orElseGet(() -> {
            publish(outlineId(regimeId), regimeId, library.outline(), null, null);
            return latest(regimeId).orElseThrow();
        });
    }

    /** The same before it is kept and afterwards, so that a spreadsheet given out before can be read back. */
    private static UUID outlineId(UUID regimeId) {
        return UUID.nameUUIDFromBytes(("outline " + regimeId).getBytes(StandardCharsets.UTF_8));
    }

    @Transactional(readOnly = true)
    public PublishedForm form(UUID id) {
        return jdbc.sql(ROW + "where id = ?")
                .param(id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("form", id));
    }

    /** All forms that the regime ever had, the newest first. */
    @Transactional(readOnly = true)
    public List<PublishedForm> history(UUID regimeId) {
        return jdbc.sql(ROW + "where regime_id = ? and gathered_for is null order by number desc")
                .param(regimeId)
                .query(this::read)
                .list();
    }

    /**
     * Puts a form in force after those before it; reports handed in keep theirs.
     *
     * @return false where another came first at the same moment
     */
    boolean publish(UUID regimeId, Form content, @Nullable UUID continues, @Nullable UUID by) {
        return publish(Ids.next(), regimeId, content, continues, by);
    }

    private boolean publish(UUID id, UUID regimeId, Form content, @Nullable UUID continues, @Nullable UUID by) {
        return jdbc.sql("""
                        insert into report_form (id, regime_id, number, content, continues_regime_id, published_by, published_at)
                        select :id, :regime, coalesce(max(number), 0) + 1, cast(:content as jsonb), :continues, :by, :now
                        from report_form where regime_id = :regime and gathered_for is null
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("regime", regimeId)
                        .param("content", json.write(content))
                        .param("continues", continues)
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** A form for one report alone, in place of the one in force. */
    UUID gather(UUID report, PublishedForm inForce, Form content) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into report_form (id, regime_id, number, content, continues_regime_id, published_at, gathered_for)
                        values (:id, :regime, :number, cast(:content as jsonb), :continues, :now, :report)
                        """)
                .param("id", id)
                .param("regime", inForce.regimeId())
                .param("number", inForce.number())
                .param("content", json.write(content))
                .param("continues", inForce.continues())
                .param("now", Timestamp.from(clock.instant()))
                .param("report", report)
                .update();
        return id;
    }

    Optional<PublishedForm> latest(UUID regimeId) {
        return jdbc.sql(ROW + "where regime_id = ? and gathered_for is null order by number desc limit 1")
                .param(regimeId)
                .query(this::read)
                .optional();
    }

    private PublishedForm read(ResultSet row, int number) throws SQLException {
        return new PublishedForm(
                row.getObject("id", UUID.class),
                row.getObject("regime_id", UUID.class),
                row.getInt("number"),
                json.form(row.getString("content")),
                row.getObject("continues_regime_id", UUID.class),
                row.getTimestamp("published_at").toInstant());
    }
}
