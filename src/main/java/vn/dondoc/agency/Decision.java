package vn.dondoc.agency;

import java.time.LocalDate;

/**
 * From which day a change of the organisation holds, on what it rests, and who recorded it.
 *
 * @param effectiveOn the first day of the new order; what ends, ends the day before
 */
public record Decision(LocalDate effectiveOn, LegalBasis basis, String by) {

    LocalDate lastDay() {
        return effectiveOn.minusDays(1);
    }
}
