package vn.dondoc.document.edxml;

/** SteeringType: whether the document directs the agency that receives it. */
public enum Steering {
    NONE,
    DIRECTING
}
