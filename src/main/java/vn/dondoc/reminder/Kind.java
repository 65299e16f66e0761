package vn.dondoc.reminder;

/** What a person may turn off for the mails, kind by kind. */
public enum Kind {
    /** a day comes near */
    AHEAD,
    /** a day is over */
    LATE,
    /** once a week, for the head of a unit */
    WEEKLY,
    /** something handed in waits for its reviewer */
    REVIEW,
    /** what others did with a duty */
    NEWS,
    /** urging and escalation: acts of the administration, never turned off */
    URGING;

    public boolean mayBeTurnedOff() {
        return this != URGING;
    }
}
