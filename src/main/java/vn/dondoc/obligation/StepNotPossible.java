package vn.dondoc.obligation;

/** Somebody else was faster, or the page was old: the step does not fit where the obligation stands now. */
public class StepNotPossible extends RuntimeException {

    StepNotPossible(ObligationStatus status, ObligationStep step) {
        super("an obligation that is " + status + " cannot be " + step);
    }
}
