package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.NotFound;

/** Reads the ledger; the same conditions feed each count and the list behind it. */
@Component
class ObligationQueries {

    private static final String FROM = Listing.OF_PLANS + " where ";

    private static final String COUNTS = Stream.of(Bucket.values())
            .map(bucket -> "count(*) filter (where " + bucket.condition() + ") as " + bucket)
            .collect(Collectors.joining(", "));

    private final Selections selections;
    private final Clock clock;
    private final int soonDays;
    private final ObligationParticulars particulars;
    private final Visibility visibility;

    ObligationQueries(
            Selections selections,
            Clock clock,
            @Value("${dondoc.soon-days}") int soonDays,
            ObligationParticulars particulars,
            Visibility visibility) {
        this.selections = selections;
        this.clock = clock;
        this.soonDays = soonDays;
        this.particulars = particulars;
        this.visibility = visibility;
    }

    List<ObligationRow> rows(ObligationFilter filter, Standing standing) {
        return picked(filter, standing).query(reader()).list();
    }

    private JdbcClient.StatementSpec picked(ObligationFilter filter, Standing standing) {
        Listing listing = Listing.of(filter);
        // first which, then what they are called: names of rows that are leafed over need not be known
        return selections
                .bound(
                        listing.before()
                                + ObligationRowReader.COLUMNS
                                + " from unnest(array(select o.id" + listing.rows()
                                + " limit :limit offset :offset)) with ordinality picked (id, place)"
                                + " join obligation o on o.id = picked.id join plan p on p.id = o.plan_id"
                                + " order by picked.place",
                        filter,
                        standing)
                .param("limit", filter.size())
                .param("offset", (long) (filter.page() - 1) * filter.size());
    }

    DutySplit split(ObligationFilter filter, Standing standing) {
        return selections
                .bound("select " + DutySplitReader.COLUMNS + FROM + Selections.condition(filter), filter, standing)
                .query((row, number) -> DutySplitReader.read(row))
                .single();
    }

    /** In one pass over the ledger where the list shows neither one heap nor one class only. */
    LedgerTally tally(ObligationFilter filter, Standing standing) {
        if (filter.bucket() != null || filter.timeClass() != null) {
            return new LedgerTally(
                    counts(filter.without(Criterion.BUCKET), standing),
                    split(filter.without(Criterion.TIME_CLASS), standing));
        }
        return selections
                .bound(
                        "select " + COUNTS + ", " + DutySplitReader.COLUMNS + FROM + Selections.condition(filter),
                        filter,
                        standing)
                .query((row, number) -> new LedgerTally(counted(row), DutySplitReader.read(row)))
                .single();
    }

    ObligationCounts counts(ObligationFilter filter, Standing standing) {
        return selections
                .bound("select " + COUNTS + FROM + Selections.condition(filter), filter, standing)
                .query((row, number) -> counted(row))
                .single();
    }

    List<ObligationCounts.OfPlan> countsByPlan(Standing standing) {
        return selections
                .bound(
                        "select o.plan_id, p.reference, p.subject, " + COUNTS + ", " + DutySplitReader.COLUMNS
                                + FROM + Ledger.FOLLOWED
                                + " group by o.plan_id, p.id order by p.issued_date desc nulls last, p.id",
                        ObligationFilter.FOLLOWED,
                        standing)
                .query((row, number) -> new ObligationCounts.OfPlan(
                        row.getObject("plan_id", UUID.class),
                        row.getString("reference"),
                        row.getString("subject"),
                        counted(row),
                        DutySplitReader.read(row)))
                .list();
    }

    List<ObligationCounts.OfUnit> countsByUnit(UUID planId, Standing standing) {
        ObligationFilter filter = ObligationFilter.FOLLOWED.withPlan(planId);
        return selections
                .bound(
                        "select * from (select o.unit_id, agency_short_name(o.unit_id, min(coalesce(p.issued_date, p.window_from)))"
                                + " as unit_name, bool_and(o.mode = 'REQUEST') as requested, " + COUNTS + ", "
                                + DutySplitReader.COLUMNS
                                + FROM + Selections.condition(filter)
                                + " group by o.unit_id) each order by requested, unit_name collate \"vi-VN-x-icu\", unit_id",
                        filter,
                        standing)
                .query((row, number) -> new ObligationCounts.OfUnit(
                        row.getObject("unit_id", UUID.class),
                        row.getString("unit_name"),
                        row.getBoolean("requested"),
                        counted(row),
                        DutySplitReader.read(row)))
                .list();
    }

    ObligationPage page(UUID id, Standing standing) {
        return particulars.page(row(id, standing), standing);
    }

    /** Also for whom it is disclosed to; the history is not. */
    ObligationPage reportPage(UUID id, Standing standing) {
        ObligationPage page = particulars.page(row(id, standing, visibility.condition()), standing);
        return page.serves() || page.receives() ? page : page.withoutHistory();
    }

    ObligationRow row(UUID id, Standing standing) {
        return row(id, standing, Ledger.VISIBLE);
    }

    private ObligationRow row(UUID id, Standing standing, String visible) {
        return selections
                .bound(
                        ObligationRowReader.COLUMNS + FROM + visible + " and o.id = :id",
                        ObligationFilter.OWED,
                        standing)
                .param("id", id)
                .query(reader())
                .optional()
                .orElseThrow(() -> new NotFound("obligation", id));
    }

    private static ObligationCounts counted(ResultSet row) throws SQLException {
        Map<Bucket, Long> counts = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            counts.put(bucket, row.getLong(bucket.name().toLowerCase(Locale.ROOT)));
        }
        return new ObligationCounts(counts);
    }

    private ObligationRowReader reader() {
        return new ObligationRowReader(VietnamTime.today(clock), soonDays);
    }

    Map<UUID, Urging> lastUrgings(Collection<UUID> ids) {
        return particulars.lastUrgings(ids);
    }
}
