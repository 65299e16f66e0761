package vn.dondoc.succession;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided, by key: the number of an heir (then of those who take over), or one of the words below;
 * nothing where the next wider answer holds.
 */
public final class Answers {

    /** what is owed ends without being passed on; a unit below ends too */
    public static final String END = "end";
    /** it stays with the old unit, whose heirs finish it */
    public static final String STAY = "stay";

    private static final String YES = "1";

    private final Map<String, String> answers;

    Answers(Map<String, String> answers) {
        this.answers = answers;
    }

    public static String ofUnit(UUID unitId) {
        return "t." + unitId;
    }

    public static String ofPlan(UUID unitId, UUID planId) {
        return "p." + unitId + "." + planId;
    }

    public static String ofDuty(UUID dutyId) {
        return "d." + dutyId;
    }

    public static String ofLed(UUID unitId, UUID planId) {
        return "g." + unitId + "." + planId;
    }

    public static String ofBelow(UUID belowId) {
        return "b." + belowId;
    }

    public static String ofPosting(UUID postingId) {
        return "m." + postingId;
    }

    public static String ofPosition(UUID postingId) {
        return "n." + postingId;
    }

    /** Why something of that unit, or that duty, ends without being passed on. */
    public static String why(UUID unitOrDutyId) {
        return "w." + unitOrDutyId;
    }

    public static String reviewed(UUID unitId) {
        return "ok." + unitId;
    }

    /** Somebody has opened the page of what is open there. */
    public static String opened(UUID unitId) {
        return "o." + unitId;
    }

    public boolean isOpened(UUID unitId) {
        return YES.equals(answers.get(opened(unitId)));
    }

    public boolean isReviewed(UUID unitId) {
        return YES.equals(answers.get(reviewed(unitId)));
    }

    /** Empty where nothing was said. */
    public String said(String key) {
        return answers.getOrDefault(key, "").strip();
    }

    /** The first of these keys under which something was said. */
    @Nullable
    String first(String... keys) {
        for (String key : keys) {
            if (!said(key).isEmpty()) {
                return said(key);
            }
        }
        return null;
    }
}
