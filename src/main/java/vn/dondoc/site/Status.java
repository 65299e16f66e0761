package vn.dondoc.site;

import static vn.dondoc.site.Tone.LATE;
import static vn.dondoc.site.Tone.NONE;
import static vn.dondoc.site.Tone.OK;
import static vn.dondoc.site.Tone.SOON;
import static vn.dondoc.site.Tone.WAIT;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** The one vocabulary of states that pages show: each a word ({@code Status.NAME}), an icon and a tone. */
@Getter
@RequiredArgsConstructor
public enum Status {
    // tasks
    DONE_ON_TIME(OK, "done"),
    DONE_LATE(SOON, "done"),
    DOING_ON_TIME(WAIT, "doing"),
    DOING_LATE(LATE, "alert"),
    NOT_ASSIGNED(NONE, "empty"),
    NO_DUE(NONE, "dash"),
    ASKED(NONE, "clock"),
    ASKED_AGAIN(SOON, "back"),
    SUSPENDED(NONE, "pause"),
    PASSED_ON(NONE, "passed"),
    CANCELLED(NONE, "cancelled"),
    // reports
    NOT_YET(NONE, "empty"),
    DUE_SOON(SOON, "clock"),
    OVERDUE(LATE, "alert"),
    DRAFTING(WAIT, "pencil"),
    AWAITING_APPROVAL(WAIT, "hourglass"),
    SUBMITTED(WAIT, "sent"),
    RETURNED(LATE, "back"),
    RESUBMITTED(WAIT, "sent"),
    ACCEPTED(OK, "done"),
    NOTHING_ARISEN(OK, "dash"),
    EXEMPT(NONE, "exempt"),
    // plans
    DRAFT(NONE, "pencil"),
    ISSUED(OK, "done"),
    CLOSED(NONE, "lock"),
    REPLACED(NONE, "back");

    private final Tone tone;
    private final String icon;

    /** Message key of the word. */
    public String key() {
        return "Status." + name();
    }
}
