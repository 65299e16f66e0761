package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;

/**
 * A thematic or ad hoc report that somebody asks for under a plan in force (NĐ 09/2019/NĐ-CP). The plan's own words stay
 * as they were signed.
 *
 * @param data the days whose figures go into it, set by the one who asks
 * @param dueOn the last day, until its end
 * @param reference the document that asks, such as "Công văn số 15/UBND-VHTT ngày 02/8/2021"
 * @param sentence what exactly is asked, for those who report to read
 */
public record AskedReport(
        List<Party> reporters,
        PeriodKind kind,
        String title,
        Window data,
        LocalDate dueOn,
        @Nullable String reference,
        UUID recipientId,
        UUID intakeUnitId,
        @Nullable String sentence) {

    public AskedReport {
        reporters = List.copyOf(reporters);
        if (!kind.isOnDemand()) {
            throw new IllegalArgumentException("a plan says itself when it wants a " + kind);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("a report has a title");
        }
    }
}
