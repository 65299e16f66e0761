package vn.dondoc.intake.web;

import java.util.Set;
import vn.dondoc.intake.Enveloped;
import vn.dondoc.intake.IntakeDocument;
import vn.dondoc.intake.IntakeRow;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.intake.understanding.Understanding;

/** A document and what it says, understood once for one request: a long plan takes its time. */
record Understood(IntakeDocument document, Draft draft) {

    static Understood of(IntakeDocument document) {
        Draft draft = Understanding.of(document.text());
        Enveloped envelope = document.envelope();
        return new Understood(document, envelope == null ? draft : envelope.over(draft));
    }

    /** The same text, as it was saved since. */
    Understood as(IntakeDocument later) {
        return new Understood(later, draft);
    }

    /** Entries that the envelope fills. */
    Set<String> enveloped() {
        Enveloped envelope = document.envelope();
        return envelope == null ? Set.of() : envelope.fields();
    }

    IntakeRow row() {
        return document.row();
    }

    String text() {
        return document.text();
    }
}
