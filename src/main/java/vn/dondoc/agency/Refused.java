package vn.dondoc.agency;

/** A change that the order of things does not allow; the reason is a message key for who asked for it. */
public class Refused extends RuntimeException {

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it was refused, and whether the day is at fault or the thing itself. */
    public enum Reason {
        BEFORE_FOUNDING(true),
        BEFORE_BEGINNING(true),
        ALREADY_DISSOLVED(true),
        POSTING_OVERLAPS(true),
        POSTING_OVER(true),
        LATER_CHANGE(true),
        UNIT_GONE(true),
        SAME_PERSON(false),
        NOTHING_CHOSEN(false),
        TOO_FEW(false),
        OWN_HEIR(false),
        HEIR_TWICE(false),
        HEIR_NOT_THERE(false),
        RECORDS_KEEPER(false),
        SHARES(false),
        UNITS_BELOW(false),
        NOT_BELOW(false),
        OWN_SUBORDINATE(false),
        SUPERIOR_NOT_THERE(false),
        CODE_TAKEN(false),
        ALIAS_TAKEN(false),
        NAME_TAKEN(false),
        IN_USE(false);

        private final boolean aboutTheDay;

        Reason(boolean aboutTheDay) {
            this.aboutTheDay = aboutTheDay;
        }

        public boolean isAboutTheDay() {
            return aboutTheDay;
        }

        /** Message key of the sentence. */
        public String key() {
            return "agency.refused." + name();
        }
    }
}
