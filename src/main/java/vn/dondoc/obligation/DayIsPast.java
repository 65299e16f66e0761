package vn.dondoc.obligation;

import java.time.LocalDate;

/** A time limit cannot end before it is set. */
public class DayIsPast extends RuntimeException {

    DayIsPast(LocalDate day) {
        super(day + " is over");
    }
}
