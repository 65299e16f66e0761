package vn.dondoc.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the whole history of one unit. */
@Component
@lombok.RequiredArgsConstructor
class UnitFactQueries {

    private final JdbcClient jdbc;

    Optional<UnitFacts> facts(UUID id) {
        return jdbc.sql("select founded_on, dissolved_on, dissolution_basis from agency_unit where id = ?")
                .param(id)
                .query((row, number) -> new UnitFacts(
                        row.getObject("founded_on", java.time.LocalDate.class),
                        row.getObject("dissolved_on", java.time.LocalDate.class),
                        row.getString("dissolution_basis"),
                        List.of(),
                        List.of(),
                        List.of()))
                .optional()
                .map(bare -> new UnitFacts(
                        bare.foundedOn(),
                        bare.dissolvedOn(),
                        bare.dissolutionBasis(),
                        spans("name as text, short_name as brief, null::uuid as unit_id", "agency_unit_name", id),
                        spans(
                                "agency_short_name(parent_id, f.valid_from) as text, null as brief, parent_id as unit_id",
                                "agency_unit_parent",
                                id),
                        spans("code as text, null as brief, null::uuid as unit_id", "agency_unit_code", id)));
    }

    private List<UnitFacts.Span> spans(String columns, String table, UUID id) {
        return jdbc.sql("select " + columns + ", valid_from as \"from\", valid_until as until from " + table
                        + " f where f.unit_id = ? order by f.valid_from desc")
                .param(id)
                .query(UnitFacts.Span.class)
                .list();
    }
}
