package vn.dondoc.intake.web;

import vn.dondoc.intake.IntakeDocument;
import vn.dondoc.intake.IntakeRow;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.intake.understanding.Understanding;

/** A document and what it says, understood once for one request: a long plan takes its time. */
record Understood(IntakeDocument document, Draft draft) {

    static Understood of(IntakeDocument document) {
        return new Understood(document, Understanding.of(document.text()));
    }

    /** The same text, as it was saved since. */
    Understood as(IntakeDocument later) {
        return new Understood(later, draft);
    }

    IntakeRow row() {
        return document.row();
    }

    String text() {
        return document.text();
    }
}
