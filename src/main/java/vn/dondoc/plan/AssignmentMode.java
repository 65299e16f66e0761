package vn.dondoc.plan;

/** How a duty is given: ordered inside the hierarchy, or asked of a body outside it. */
public enum AssignmentMode {
    /** giao */
    ASSIGN,
    /** đề nghị */
    REQUEST
}
