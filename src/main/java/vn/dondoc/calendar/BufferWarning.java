package vn.dondoc.calendar;

/**
 * Too little time lies between the units' due day and the one above.
 *
 * @param left working days that remain; see {@link WorkCalendar#workingDaysLeft}
 * @param needed working days that were asked for
 */
public record BufferWarning(int left, int needed) {

    /** The decree is named where not even its own least, one working day, is left. */
    public String words() {
        String words = "Chỉ còn %d ngày làm việc để tổng hợp; cần ít nhất %d.".formatted(left, needed);
        return left < 1 ? words + " Ít nhất phải còn 1 ngày làm việc (khoản 5 Điều 8 Nghị định 09/2019/NĐ-CP)." : words;
    }
}
