package vn.dondoc.obligation;

import java.util.UUID;

/** The day was extended once; again only when that is said to be meant. */
public class ExtendedAlready extends RuntimeException {

    ExtendedAlready(UUID obligationId) {
        super("obligation " + obligationId + " has been extended already");
    }
}
