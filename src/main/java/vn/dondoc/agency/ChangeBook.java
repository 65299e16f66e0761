package vn.dondoc.agency;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Ids;

/** Writes changes of the organisation down: the decision, whom it touched, who succeeded whom. */
@Component
@lombok.RequiredArgsConstructor
class ChangeBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    UUID open(ChangeKind kind, Decision decision) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into agency_change (id, kind, effective_on, basis_document, basis_signed_on, recorded_at,
                            recorded_by)
                        values (:id, :kind, :on, :document, :signed, :at, :by)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("on", decision.effectiveOn())
                .param("document", decision.basis().document())
                .param("signed", decision.basis().signedOn())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", decision.by())
                .update();
        return id;
    }

    void touch(UUID changeId, Collection<UUID> units, String part) {
        jdbc.sql("""
                        insert into agency_change_unit (change_id, unit_id, part)
                        select :change, id, :part from unnest(cast(:units as uuid[])) as touched(id)
                        """)
                .param("change", changeId)
                .param("part", part)
                .param("units", units.toArray(UUID[]::new))
                .update();
    }

    void link(UUID changeId, Decision decision, UUID from, List<UUID> heirs, List<Heir> words) {
        for (int i = 0; i < heirs.size(); i++) {
            jdbc.sql("""
                            insert into agency_succession (id, change_id, effective_on, from_unit, to_unit, share,
                                keeps_records)
                            values (:id, :change, :on, :from, :to, :share, :keeps)
                            """)
                    .param("id", Ids.next())
                    .param("change", changeId)
                    .param("on", decision.effectiveOn())
                    .param("from", from)
                    .param("to", heirs.get(i))
                    .param("share", words.get(i).share())
                    .param("keeps", words.get(i).keepsRecords())
                    .update();
        }
    }
}
