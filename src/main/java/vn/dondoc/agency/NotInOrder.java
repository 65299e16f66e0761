package vn.dondoc.agency;

import java.time.LocalDate;

/** A change is dated on or before the day from which the present state holds. */
public class NotInOrder extends RuntimeException {

    private final LocalDate presentSince;

    NotInOrder(LocalDate presentSince) {
        super("the present state holds since " + presentSince);
        this.presentSince = presentSince;
    }

    public LocalDate presentSince() {
        return presentSince;
    }
}
