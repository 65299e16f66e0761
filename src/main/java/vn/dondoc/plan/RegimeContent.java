package vn.dondoc.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.PeriodKind;

/**
 * One reporting regime (NĐ 09/2019, Điều 7–13): who reports, to whom, through whom, how often, by when.
 *
 * @param embedded may be a section of another report (lồng ghép)
 */
public record RegimeContent(
        List<Party> reporters,
        PeriodKind periodKind,
        @Nullable String title,
        @Nullable String dueWords,
        @Nullable String cutoffWords,
        boolean embedded,
        UUID recipientId,
        UUID intakeUnitId,
        @Nullable String sentence) {

    public RegimeContent {
        reporters = List.copyOf(reporters);
    }
}
