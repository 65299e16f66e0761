package vn.dondoc.calendar;

/** A period and when its report is due. */
public record DatedPeriod(Period period, Due due) {

    /**
     * A second half-year for which no day is set: where a yearly report is asked for as well, «6 tháng, năm» means the
     * first half and the year (NĐ 09/2019, Điều 12), not two reports at the end of the year.
     */
    public boolean isUndatedSecondHalf() {
        return period.kind() == PeriodKind.HALF_YEAR
                && period.window().to().getMonthValue() == 12
                && !due.rule().datable();
    }
}
