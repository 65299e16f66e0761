package vn.dondoc.reporting;

import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else has changed the draft of the form since it was read. */
@ResponseStatus(HttpStatus.CONFLICT)
public class DraftMoved extends RuntimeException {

    private final long version;
    private final String who;
    private final Instant at;

    DraftMoved(long version, String who, Instant at) {
        super("The draft is at version " + version);
        this.version = version;
        this.who = who;
        this.at = at;
    }

    /** The version that stands now. */
    public long version() {
        return version;
    }

    public String who() {
        return who;
    }

    public Instant at() {
        return at;
    }
}
