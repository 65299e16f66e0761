package vn.dondoc.audit;

import java.util.Map;
import java.util.Set;

/** Tells whose usernames those in the trail are; the module that keeps persons implements it. */
public interface Actors {

    /** The person's name by username; a username that is nobody's is left out. */
    Map<String, String> names(Set<String> usernames);
}
