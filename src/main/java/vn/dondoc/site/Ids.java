package vn.dondoc.site;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New identifiers, ordered by the moment they were made (UUID version 7), so that indexes grow at one end. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
