package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.site.Hits;
import vn.dondoc.site.Sought;

/** The front door to finding units by words of any of their names, those of today and those that they bore before. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class UnitFinder {

    /** A condition on rows {@code n} of names: they have all the words of {@code :typed}. */
    public static final String NAMED = "n.words @@ search_all(:typed, false)";

    private static final String ROWS =
            """
            with found as materialized (
              select distinct id from (
                (select n.unit_id as id from agency_unit_name n where :every and %s limit %d)
                union all select unnest(cast(:among as uuid[]))) named)
            """.formatted(NAMED, Sought.MOST + 1) + UnitQueries.AS_ON_THE_DAY.replaceFirst("select ", """
            select (select count(*) from found) as total,
                   (select max((own.words @@ search_all(:typed, true))::int * 2
                        + (own.words @@ search_phrase(:typed, false))::int)
                    from agency_unit_name own where own.unit_id = u.id) as merit,
            """) + """
             where u.id in (select id from found)
            order by u.dissolved_on is null desc, merit desc, n.name collate "vi-VN-x-icu", u.id
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    /** All that there are: for administrators. */
    public Hits<UnitRow> units(Sought sought, int size, long offset, LocalDate today) {
        return rows(true, List.of(), sought, size, offset, today);
    }

    /** @param among those that were found for somebody who may see only some, with {@link #NAMED} */
    public Hits<UnitRow> units(List<UUID> among, Sought sought, int size, long offset, LocalDate today) {
        return rows(false, among, sought, size, offset, today);
    }

    private Hits<UnitRow> rows(boolean every, List<UUID> among, Sought sought, int size, long offset, LocalDate today) {
        int[] total = new int[1];
        List<UnitRow> rows = jdbc.sql(ROWS)
                .param("every", every)
                .param("among", among.toArray(UUID[]::new))
                .param("typed", sought.words())
                .param("on", today)
                .param("limit", size)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return UnitQueries.read(row, number);
                })
                .list();
        return Hits.of(rows, total[0]);
    }
}
