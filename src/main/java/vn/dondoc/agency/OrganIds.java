package vn.dondoc.agency;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Under which identifiers (QĐ 20/2020/QĐ-TTg) units exchange documents. */
@Component
@lombok.RequiredArgsConstructor
public class OrganIds {

    private final JdbcClient jdbc;

    /** Of those units whose identifier is known. */
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Collection<UUID> units) {
        Map<UUID, String> known = new HashMap<>();
        jdbc.sql("select id, organ_id from agency_unit where id = any(?) and organ_id is not null")
                .param(units.toArray(UUID[]::new))
                .query(row -> {
                    known.put(row.getObject("id", UUID.class), row.getString("organ_id"));
                });
        return known;
    }
}
