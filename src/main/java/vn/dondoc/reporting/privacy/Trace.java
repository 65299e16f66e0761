package vn.dondoc.reporting.privacy;

/** What in a text may tell who a child is. */
public enum Trace {
    /** twelve digits of a citizen's card, nine of the old one */
    ID_NUMBER,
    PHONE,
    /** «cháu Lan», «em N.V.A» */
    NAMED_CHILD,
    /** a name beside an age, a year of birth or a class */
    NAME_WITH_AGE,
    /** «học sinh lớp 5A»: one class of one school points at few */
    SCHOOL_CLASS,
    /** «con ông …»: a child told by its family */
    FAMILY,
    /** several names with dates of birth below one another */
    BIRTH_LIST
}
