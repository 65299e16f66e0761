package vn.dondoc.agenda;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person's calendar may be read at a secret address.
 *
 * @param followed also what the person follows
 * @param madeAt when the address was made
 * @param askedOn the last day on which anybody read it
 */
public record Subscription(
        boolean followed, Instant madeAt, @Nullable LocalDate askedOn) {}
