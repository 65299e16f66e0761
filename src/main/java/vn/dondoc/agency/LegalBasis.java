package vn.dondoc.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.SpokenDate;

/**
 * The paper on which a change rests.
 *
 * @param document its kind, number and notation, such as «Nghị quyết số 1675/NQ-UBTVQH15»
 */
public record LegalBasis(String document, @Nullable LocalDate signedOn) {

    public LegalBasis {
        document = document.strip();
        if (document.isEmpty()) {
            throw new IllegalArgumentException("a change rests on a paper");
        }
    }

    public static LegalBasis of(String document) {
        return new LegalBasis(document, null);
    }

    /** As a sentence cites it. */
    public String text() {
        return signedOn == null ? document : document + " ngày " + SpokenDate.of(signedOn);
    }
}
