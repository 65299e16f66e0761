package vn.dondoc.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;

/** A demand that units issue plans of their own by a day. */
public record DemandContent(
        List<Party> parties,
        String text,
        @Nullable String dueWords,
        UUID recipientId,
        UUID intakeUnitId,
        @Nullable String sentence) {

    public DemandContent {
        parties = List.copyOf(parties);
    }
}
