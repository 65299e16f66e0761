package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Window;

/**
 * What stands at the head and the foot of a plan.
 *
 * @param issuerId the unit in whose name it is issued
 * @param signingAuthority the lines above the name, such as "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
 * @param monitoringUnitId the unit that follows it and receives for the issuer
 * @param bases each citation as written; known plans are linked by number
 * @param beforeIsExclusive whether "trước ngày X" ends on the day before X
 */
public record Heading(
        PlanKind kind,
        @Nullable ReferenceNumber number,
        UUID issuerId,
        @Nullable String place,
        @Nullable LocalDate issuedDate,
        String subject,
        Window window,
        @Nullable String signingAuthority,
        @Nullable String signerName,
        List<String> recipients,
        List<String> bases,
        UUID monitoringUnitId,
        @Nullable UUID parentId,
        boolean beforeIsExclusive) {

    public Heading {
        recipients = List.copyOf(recipients);
        bases = List.copyOf(bases);
        if (!isSensible(window)) {
            throw new IllegalArgumentException("no plan runs for " + window.toText());
        }
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a plan says what it is about");
        }
    }

    /** At most thirty years, and within those that offices write of. */
    public static boolean isSensible(Window window) {
        return window.from().getYear() >= 1945
                && window.to().getYear() <= 2100
                && window.from().plusYears(30).isAfter(window.to());
    }

    int issueYear() {
        return issuedDate != null ? issuedDate.getYear() : window.from().getYear();
    }

    /** The day from which relative limits run and guessed years start. */
    LocalDate reference() {
        return issuedDate != null ? issuedDate : window.from();
    }
}
