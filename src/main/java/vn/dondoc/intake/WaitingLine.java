package vn.dondoc.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts the uploads that are being read or wait for it: each keeps its file in memory until then. */
@Component
class WaitingLine {

    private static final int OF_ONE_PERSON = 2;
    private static final int IN_ALL = 12;

    private final Map<UUID, Integer> open = new HashMap<>();
    private int all;

    /** @throws TooManyReadings where the person, or everybody together, has enough of them already */
    synchronized void enter(UUID person) {
        int own = open.getOrDefault(person, 0);
        if (own >= OF_ONE_PERSON || all >= IN_ALL) {
            throw new TooManyReadings();
        }
        open.put(person, own + 1);
        all++;
    }

    synchronized void leave(UUID person) {
        open.computeIfPresent(person, (who, own) -> own > 1 ? own - 1 : null);
        all--;
    }
}
