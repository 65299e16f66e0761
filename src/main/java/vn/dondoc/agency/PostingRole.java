package vn.dondoc.agency;

/** What a person is in the unit where he or she serves. */
public enum PostingRole {
    /** decides for the unit and sees all that it has issued and owes */
    LEADER,
    /** follows the plans that the unit monitors */
    MONITOR,
    /** does what the unit owes */
    OFFICER
}
