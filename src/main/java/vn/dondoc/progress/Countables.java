package vn.dondoc.progress;

import java.util.List;
import java.util.UUID;

/** Says what a unit may count under a plan; whoever asks for the figures knows it. */
public interface Countables {

    /** In the order in which they are offered; never empty. */
    List<Countable> of(UUID planId, UUID unitId);
}
