package vn.dondoc.site;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

/** Tells where a signed-in person may go; features implement it, the frame only draws it, ordered by {@code @Order}. */
public interface Wayfinder {

    /** Entries of the main navigation that this person may use. */
    default List<Entry> entries(Principal person) {
        return List.of();
    }

    /** Entries of the person's own menu, such as changing the password. */
    default List<Entry> personal(Principal person) {
        return List.of();
    }

    /** The person's full name. */
    default Optional<String> name(Principal person) {
        return Optional.empty();
    }

    /** What the person is there, such as the position held. */
    default Optional<String> post(Principal person) {
        return Optional.empty();
    }

    /** The unit for which the person acts, as the header shows it. */
    default Optional<String> standing(Principal person) {
        return Optional.empty();
    }

    /** What was said to the person, and how much of it is unseen; without it there is no bell. */
    default Optional<Unseen> unseen(Principal person) {
        return Optional.empty();
    }

    /** Where the search box sends its {@code q}; without it there is no box. */
    default Optional<String> search(Principal person) {
        return Optional.empty();
    }
}
