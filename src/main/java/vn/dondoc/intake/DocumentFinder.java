package vn.dondoc.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.plan.PlanSight;
import vn.dondoc.site.Hits;
import vn.dondoc.site.Sought;

/**
 * The front door to finding documents by the words of their text: those that one's own units have uploaded, and those
 * that are kept with a plan that the person may see.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class DocumentFinder {

    private static final String FOUND = """
            with found as materialized (%s),
            shown as (select d.id, %s as merit, count(*) over () as total
              from found join intake_document d on d.id = found.id
              order by merit desc, d.id desc limit :limit offset :offset)
            select d.id, d.file_name, d.reference, d.subject, left(d.text, %s) as text, d.plan_id, p.reference as plan_reference,
                   p.subject as plan_subject, d.attachment_id, shown.total
            from shown join intake_document d on d.id = shown.id left join plan p on p.id = d.plan_id
            order by shown.merit desc, d.id desc
            """;

    /** As far into a document is looked for what is shown of it. */
    private static final int SHOWN_OF = 100_000;

    private final JdbcClient jdbc;

    public Hits<DocumentHit> documents(Sought sought, int size, long offset, PlanSight sight) {
        String kept = sight.isFew() ? "" : " join plan p on p.id = d.plan_id";
        String found = sought.among(
                "d.id",
                "d.words",
                List.of(
                        "intake_document d where d.unit_id = any(:units)",
                        "intake_document d" + kept + " where " + sight.condition("d.plan_id", "p")));
        int[] total = new int[1];
        List<DocumentHit> rows = sight.bound(
                        jdbc.sql(FOUND.formatted(found, sought.merit("d.words"), SHOWN_OF)), sought, size, offset)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return new DocumentHit(
                            row.getObject("id", UUID.class),
                            row.getString("file_name"),
                            row.getString("reference"),
                            row.getString("subject"),
                            row.getString("text"),
                            row.getObject("plan_id", UUID.class),
                            row.getString("plan_reference"),
                            row.getString("plan_subject"),
                            row.getObject("attachment_id", UUID.class));
                })
                .list();
        return Hits.of(rows, total[0]);
    }
}
