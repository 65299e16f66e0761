package vn.dondoc.intake.understanding;

import java.util.List;

/** Reads the text of a document; the front door of this package. */
public final class Understanding {

    private Understanding() {}

    /** Understands one document; the text is in Unicode NFC, its lines end with '\n', table cells with '\t'. */
    public static Draft of(String text) {
        return new Draft(
                DocumentNature.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new Signatory(null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
