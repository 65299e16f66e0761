package vn.dondoc.dashboard;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Selections;
import vn.dondoc.obligation.TimeClass;
import vn.dondoc.obligation.Timing;

/** Reads how units stand with what the person's units issue or receive; units that ended are not among today's. */
@Component
@lombok.RequiredArgsConstructor
class UnitScores {

    private static final int SHOWN = 10;

    private static final String LED = "o.kind = 'TASK' and o.role = 'LEAD' and ";
    private static final String REPORT = "o.kind = 'REPORT' and ";

    private static final String LIVING = """
             and exists (select from agency_unit u where u.id = o.unit_id
                         and coalesce(u.dissolved_on, 'infinity') >= cast(:today as date))
            group by o.unit_id) each
            """;

    private static final String SCORES = "select each.*, doing_late + overdue as trouble from (select o.unit_id, "
            + counted(
                    LED + "(" + TimeClass.DONE_ON_TIME.condition() + " or " + TimeClass.DONE_LATE.condition() + " or "
                            + TimeClass.DOING_ON_TIME.condition() + " or " + TimeClass.DOING_LATE.condition() + ")",
                    "dated")
            + ", " + counted(LED + Bucket.DONE.condition(), "done")
            + ", " + counted(LED + TimeClass.DONE_ON_TIME.condition(), "done_on_time")
            + ", " + counted(LED + TimeClass.DOING_LATE.condition(), "doing_late")
            + ", "
            + counted(REPORT + "(" + Timing.ON_TIME.condition() + " or " + Timing.LATE.condition() + ")", "handed_in")
            + ", " + counted(REPORT + Timing.ON_TIME.condition(), "handed_in_on_time")
            + ", " + counted(REPORT + Bucket.OVERDUE.condition(), "overdue")
            + " from obligation o where o.mode = 'ASSIGN' and " + Ledger.FOLLOWED + LIVING;

    private static final String ASKED = "select each.* from (select o.unit_id, "
            + counted(Bucket.DONE.condition(), "done") + ", "
            + "count(*) as requested"
            + " from obligation o where o.mode = 'REQUEST' and " + Ledger.FOLLOWED + LIVING;

    private final Selections selections;

    /** Those under orders with whom most is late. */
    List<UnitScore> ordered(Standing standing) {
        return selections
                .bound(
                        named(SCORES, "trouble desc, dated + handed_in desc, unit_id"),
                        ObligationFilter.FOLLOWED,
                        standing)
                .query((row, number) -> new UnitScore(
                        row.getObject("unit_id", UUID.class),
                        row.getString("unit_name"),
                        row.getLong("dated"),
                        row.getLong("done"),
                        row.getLong("done_on_time"),
                        row.getLong("doing_late"),
                        row.getLong("handed_in"),
                        row.getLong("handed_in_on_time"),
                        row.getLong("overdue")))
                .list();
    }

    AskedUnit.Few asked(Standing standing) {
        AtomicLong all = new AtomicLong();
        List<AskedUnit> shown = selections
                .bound(named(ASKED, "requested - done desc, unit_id"), ObligationFilter.FOLLOWED, standing)
                .query((row, number) -> {
                    all.set(row.getLong("units"));
                    return new AskedUnit(
                            row.getObject("unit_id", UUID.class),
                            row.getString("unit_name"),
                            row.getLong("done"),
                            row.getLong("requested"));
                })
                .list();
        return new AskedUnit.Few(shown, all.get() > shown.size());
    }

    /** Names are asked for once it is known whose. */
    private static String named(String units, String order) {
        return "select picked.*, agency_short_name(picked.unit_id, cast(:today as date)) as unit_name from (select all_units.*,"
                + " count(*) over () as units from (" + units + ") all_units order by " + order + " limit " + SHOWN
                + ") picked order by " + order;
    }

    private static String counted(String condition, String name) {
        return "count(*) filter (where " + condition + ") as " + name;
    }
}
