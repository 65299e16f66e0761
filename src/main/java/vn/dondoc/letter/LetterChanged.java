package vn.dondoc.letter;

import vn.dondoc.audit.AuditedEvent;

/** A letter was signed or dropped. */
record LetterChanged(String action, String subject, String actor) implements AuditedEvent {

    LetterChanged(String action, LetterRow letter, String actor) {
        this(action, letter.reference() + " " + letter.about(), actor);
    }
}
