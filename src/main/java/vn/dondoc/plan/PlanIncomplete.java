package vn.dondoc.plan;

/** Something is still missing before a plan can be issued. */
public class PlanIncomplete extends RuntimeException {

    private final String key;

    public PlanIncomplete(String key) {
        super(key);
        this.key = key;
    }

    /** The key of the message that says what is missing. */
    public String key() {
        return key;
    }
}
