package vn.dondoc.agency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/** The front door to the official list of administrative areas: kept, tried, then taken in, all or nothing. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class AreaImports {

    /** Largest file taken. */
    public static final long LARGEST = 5L * 1024 * 1024;

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final AreaWriting areas;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** Keeps the file for a day, so that what was tried is what is taken in. */
    public UUID keep(String fileName, byte[] content, LocalDate from, String by) {
        jdbc.sql("delete from agency_import where made_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        UUID id = Ids.next();
        jdbc.sql("insert into agency_import (id, made_at, made_by, file_name, valid_from, content)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, Timestamp.from(clock.instant()), by, fileName, from, content)
                .update();
        return id;
    }

    /** @throws NotFound where the file was taken in, or is no longer kept */
    @Transactional(readOnly = true)
    public ImportCheck check(UUID id) {
        Kept kept = kept(id);
        return compared(kept, areas.known(kept.validFrom())).check(kept.fileName());
    }

    /**
     * Founds, renames and moves what the list says.
     *
     * @param goodRowsOnly false: nothing is done where any row is wrong
     */
    public ImportCheck take(UUID id, boolean goodRowsOnly, String by) {
        Kept kept = kept(id);
        Map<String, KnownArea> known = areas.known(kept.validFrom());
        AreaComparison compared = compared(kept, known);
        ImportCheck check = compared.check(kept.fileName());
        if (!check.hasWork() || !(check.isClean() || goodRowsOnly)) {
            return check;
        }
        areas.write(compared, known, kept.validFrom());
        jdbc.sql("delete from agency_import where id = ?").param(id).update();
        events.publishEvent(new AgencyChanged(
                "unit.imported",
                "%s: +%d, ~%d"
                        .formatted(
                                kept.fileName(),
                                check.added().size(),
                                check.changed().size()),
                by));
        return check;
    }

    private static AreaComparison compared(Kept kept, Map<String, KnownArea> known) {
        return new AreaComparison(AreaReader.read(kept.content()), known, kept.validFrom());
    }

    private Kept kept(UUID id) {
        return jdbc.sql("select file_name, valid_from, content from agency_import where id = ?")
                .param(id)
                .query(Kept.class)
                .optional()
                .orElseThrow(() -> new NotFound("import", id));
    }

    private record Kept(String fileName, LocalDate validFrom, byte[] content) {}
}
