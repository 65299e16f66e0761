package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who succeeded whom. */
@Component
@lombok.RequiredArgsConstructor
class SuccessionQueries {

    private final JdbcClient jdbc;

    List<Succession> predecessors(UUID unitId) {
        return links("s.from_unit", "s.effective_on - 1", "s.to_unit", unitId);
    }

    List<Succession> heirs(UUID unitId) {
        return links("s.to_unit", "s.effective_on", "s.from_unit", unitId);
    }

    List<ChangeRow> changes(UUID unitId) {
        return jdbc.sql("""
                        select c.id, c.kind, c.effective_on, c.basis_document, c.basis_signed_on, c.recorded_at,
                               c.recorded_by
                        from agency_change c join agency_change_unit u on u.change_id = c.id
                        where u.unit_id = ? order by c.effective_on desc, c.recorded_at desc
                        """).param(unitId).query(ChangeRow.class).list();
    }

    Map<UUID, UUID> heirs(Collection<UUID> ids, LocalDate day) {
        Map<UUID, UUID> heirs = new HashMap<>();
        jdbc.sql("select id, agency_heir(id, :day) as heir from unnest(cast(:ids as uuid[])) as asked(id)")
                .param("day", day)
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    heirs.put(row.getObject("id", UUID.class), row.getObject("heir", UUID.class));
                });
        return heirs;
    }

    /** All that ended in this one on or before that day, through however many changes. */
    List<UUID> heritage(UUID unitId, LocalDate day) {
        return jdbc.sql("""
                        with recursive before(id) as (
                            select from_unit from agency_succession
                            where to_unit = :unit and keeps_records and effective_on <= :day
                            union
                            select s.from_unit from agency_succession s join before on before.id = s.to_unit
                            where s.keeps_records and s.effective_on <= :day)
                        select id from before
                        """)
                .param("unit", unitId)
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    /** Who would still stand below one of them on that day or later. */
    List<UUID> below(Collection<UUID> ended, LocalDate day) {
        return jdbc.sql("""
                        select distinct p.unit_id from agency_unit_parent p join agency_unit u on u.id = p.unit_id
                        where p.parent_id = any(:ended) and p.unit_id <> all(:ended)
                          and coalesce(p.valid_until, 'infinity') >= :day
                          and coalesce(u.dissolved_on, 'infinity') >= :day
                        """)
                .param("ended", ended.toArray(UUID[]::new))
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    /** Whether one of them took another's place, or gave a part away, on that day or later. */
    boolean hasLaterChange(Collection<UUID> units, LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from agency_succession where effective_on >= :day
                            and (to_unit = any(:units) or from_unit = any(:units)))
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private List<Succession> links(String other, String nameDay, String mine, UUID unitId) {
        return jdbc.sql("select s.change_id, " + other + " as unit_id, agency_short_name(" + other + ", " + nameDay
                        + """
                        ) as unit_name, c.kind, c.effective_on, c.basis_document, c.basis_signed_on, s.share,
                        s.keeps_records
                        from agency_succession s join agency_change c on c.id = s.change_id
                        where \
                        """ + mine + " = ? order by c.effective_on desc, s.keeps_records desc, unit_name")
                .param(unitId)
                .query(Succession.class)
                .list();
    }
}
