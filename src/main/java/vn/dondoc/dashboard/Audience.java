package vn.dondoc.dashboard;

import java.util.List;
import java.util.Locale;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;

/** For whom hints and help are written, with the things that each is helped with, in their order. */
public enum Audience {
    OFFICER(List.of("mine", "task", "report", "returned", "extension", "find")),
    MONITOR(List.of("follow", "plan", "judge", "late", "gather", "organise")),
    LEADER(List.of("state", "weekly", "approve", "timeline")),
    ADMINISTRATOR(List.of("admin", "accounts", "units", "audit"));

    private final List<String> topics;

    Audience(List<String> topics) {
        this.topics = topics;
    }

    public List<String> topics() {
        return topics;
    }

    /** As its page is addressed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who holds several roles is helped with the widest of them. */
    public static Audience of(Standing standing, boolean administrator) {
        if (standing.holds(PostingRole.LEADER)) {
            return LEADER;
        }
        if (standing.holds(PostingRole.MONITOR)) {
            return MONITOR;
        }
        return administrator && standing.posts().isEmpty() ? ADMINISTRATOR : OFFICER;
    }
}
