package vn.dondoc.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link between a unit and one that it succeeded, or that succeeded it.
 *
 * @param unitId the other one
 * @param unitName as it was called when the change came: the predecessor on its last day, the heir on its first
 * @param effectiveOn first day of the new order
 */
public record Succession(
        UUID changeId,
        UUID unitId,
        String unitName,
        ChangeKind kind,
        LocalDate effectiveOn,
        String basisDocument,
        @Nullable LocalDate basisSignedOn,
        @Nullable BigDecimal share,
        boolean keepsRecords) {

    public LegalBasis basis() {
        return new LegalBasis(basisDocument, basisSignedOn);
    }
}
