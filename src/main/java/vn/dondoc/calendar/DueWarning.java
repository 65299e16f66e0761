package vn.dondoc.calendar;

import java.time.LocalDate;

/** Something that a person should know about a computed day. */
public sealed interface DueWarning {

    String words();

    /** The last day is a day off and did not move. */
    record DayOff(LocalDate day, String reason, LocalDate handInBy) implements DueWarning {
        @Override
        public String words() {
            return "ngày nghỉ – nên nộp trước hết ngày %s (%s: %s)"
                    .formatted(SpokenDate.of(handInBy), SpokenDate.of(day), reason);
        }
    }

    /** The days off of that year are not known yet, so the day may be one. */
    record YearNotKnown(int year) implements DueWarning {
        @Override
        public String words() {
            return "chưa có lịch nghỉ lễ, tết năm %d – ngày đến hạn có thể rơi vào ngày nghỉ".formatted(year);
        }
    }
}
