package vn.dondoc.intake.understanding;

/** A unit of the own administration is given work ("giao"), any other is asked ("đề nghị"). */
public enum AssignmentMode {
    ASSIGN,
    REQUEST
}
