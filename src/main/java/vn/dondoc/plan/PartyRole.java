package vn.dondoc.plan;

/** What a named party is to a duty. */
public enum PartyRole {
    /** chủ trì */
    LEAD,
    /** phối hợp */
    COORDINATE,
    /** has to report, or to issue a plan of its own */
    OWE
}
