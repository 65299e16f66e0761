package vn.dondoc.obligation;

import java.time.LocalDate;

/** A day on which that cannot have happened, or to which that cannot be moved. */
public class DayOutOfRange extends RuntimeException {

    DayOutOfRange(LocalDate day) {
        super(day + " is not possible here");
    }
}
