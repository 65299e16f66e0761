package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;

/**
 * Reads a list from its first row to its last by one cursor, so that a workbook of any length takes the same memory. It has
 * to be called in a transaction, without which the driver fetches everything at once.
 */
@Component
class DutyRegister {

    private static final int FETCHED_AT_ONCE = 1_000;

    private static final String DAY = "coalesce(p.issued_date, p.window_from)";

    private final Selections selections;
    private final Clock clock;
    private final int soonDays;

    DutyRegister(Selections selections, Clock clock, @Value("${dondoc.soon-days}") int soonDays) {
        this.selections = selections;
        this.clock = clock;
        this.soonDays = soonDays;
    }

    void read(ObligationFilter filter, Standing standing, Consumer<Iterator<RegisteredDuty>> reader) {
        Names names = names(filter, standing);
        ObligationRowReader duties = new ObligationRowReader(VietnamTime.today(clock), soonDays);
        Listing listing = Listing.of(filter);
        try (Stream<RegisteredDuty> rows = selections
                .bound(
                        listing.before() + "select " + ObligationRowReader.BARE + RegisteredDuty.MORE + ", " + DAY
                                + " as named_on, o.intake_unit_id" + listing.rows() + " limit :limit",
                        filter,
                        standing)
                .param("limit", filter.size())
                .withFetchSize(FETCHED_AT_ONCE)
                .query((row, number) -> RegisteredDuty.of(
                        duties.read(row, names.of(row, "unit_id"), names.of(row, "intake_unit_id")), row))
                .stream()) {
            reader.accept(rows.iterator());
        }
    }

    /** Asked once a unit, not once a row. */
    private Names names(ObligationFilter filter, Standing standing) {
        String rows = Listing.OF_PLANS + " where " + Selections.condition(filter);
        Names names = new Names(new HashMap<>());
        selections
                .bound(
                        "select unit_id, named_on, agency_short_name(unit_id, named_on) as name from (select o.unit_id, "
                                + DAY + " as named_on" + rows + " union select o.intake_unit_id, " + DAY + rows
                                + ") units",
                        filter,
                        standing)
                .query(row -> {
                    names.known.put(Named.from(row, "unit_id"), row.getString("name"));
                });
        return names;
    }

    /** A unit as the plans of a day call it. */
    private record Named(UUID unit, LocalDate on) {

        static Named from(ResultSet row, String unit) throws SQLException {
            return new Named(row.getObject(unit, UUID.class), row.getObject("named_on", LocalDate.class));
        }
    }

    private record Names(Map<Named, String> known) {

        String of(ResultSet row, String unit) throws SQLException {
            return Objects.requireNonNull(known.get(Named.from(row, unit)));
        }
    }
}
