package vn.dondoc.reminder;

import java.util.Comparator;
import java.util.List;

/**
 * How a plan wants its people reminded.
 *
 * @param daysBefore the last day, falling; empty for none
 * @param lateEvery days from one reminder of what is late to the next, on working days only
 * @param reviewEvery days that something waits for its reviewer until he or she is reminded, and from then to the next
 * @param escalateAfter urgings by a person until the leaders are told, and from then to the next time
 * @param noticeAfter days after the last day until the committee is to be told who is late
 */
public record Policy(List<Integer> daysBefore, int lateEvery, int reviewEvery, int escalateAfter, int noticeAfter) {

    public static final Policy USUAL = new Policy(List.of(7, 3, 1, 0), 1, 3, 3, 0);

    static final int EARLIEST = 60;

    public Policy {
        daysBefore =
                daysBefore.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        require(daysBefore.stream().allMatch(day -> day >= 0 && day <= EARLIEST));
        require(lateEvery >= 1 && lateEvery <= 30);
        require(reviewEvery >= 1 && reviewEvery <= 60);
        require(escalateAfter >= 1 && escalateAfter <= 20);
        require(noticeAfter >= 0 && noticeAfter <= 60);
    }

    /** Whether an urging of that number is told to the leaders. */
    boolean escalatesAt(int urgings) {
        return urgings > 0 && urgings % escalateAfter == 0;
    }

    private static void require(boolean inBounds) {
        if (!inBounds) {
            throw new IllegalArgumentException("out of the bounds of a policy");
        }
    }
}
