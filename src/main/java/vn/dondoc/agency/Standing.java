package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands today: the units that he or she serves and how, and the units that ended in these. Queries take
 * its sets of units, so that what a person may not see is never fetched. Old pages are read and old work is finished
 * through {@link #heritage}; what is new is done in the name of living units only.
 *
 * @param inheritedPapers units that ended in a committee that a served unit advises, each with that committee
 */
public record Standing(
        UUID accountId, String username, List<Post> posts, List<Inherited> heritage, Map<UUID, UUID> inheritedPapers) {

    /** All units served, in whatever role, and those that ended in them. */
    public UUID[] units() {
        return ids(post -> true);
    }

    /** Units for which this person leads or monitors: what they issue and follow is open to him or her. */
    public UUID[] overseen() {
        return ids(post -> post.role() != PostingRole.OFFICER);
    }

    public UUID[] in(PostingRole role) {
        return ids(post -> post.role() == role);
    }

    /** The living units served: those in whose name something new is begun. */
    public List<UUID> postedUnits() {
        return posts.stream().map(Post::unitId).distinct().toList();
    }

    public boolean serves(@Nullable UUID unitId) {
        return all().anyMatch(post -> post.unitId().equals(unitId));
    }

    public boolean oversees(@Nullable UUID unitId) {
        return all().anyMatch(post ->
                post.role() != PostingRole.OFFICER && post.unitId().equals(unitId));
    }

    /** Whether this person is the head of the unit, or of the one that stands in its place. */
    public boolean leads(@Nullable UUID unitId) {
        return all().anyMatch(post ->
                post.role() == PostingRole.LEADER && post.unitId().equals(unitId));
    }

    /** What this person is called in a unit, or in the one that stands in its place: as its head where he or she is that. */
    public String position(UUID unitId) {
        return all().filter(post -> post.unitId().equals(unitId))
                .sorted(Comparator.comparing(Post::role))
                .map(Post::position)
                .findFirst()
                .orElse("");
    }

    public boolean holds(PostingRole... roles) {
        return posts.stream().anyMatch(post -> Arrays.asList(roles).contains(post.role()));
    }

    /** The living unit through which this person serves that one: itself where it lives; null where it is not served. */
    public @Nullable UUID livingFor(@Nullable UUID unitId) {
        return postedUnits().contains(unitId)
                ? unitId
                : heritage.stream()
                        .filter(inherited -> inherited.post().unitId().equals(unitId))
                        .map(Inherited::heirId)
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Units in whose name this person may draft a plan: those served, and the committee that a served division
     * advises where he or she monitors there.
     */
    public Set<UUID> draftsFor() {
        return posts.stream()
                .flatMap(post ->
                        post.role() != PostingRole.OFFICER && post.kind().advisesItsParent() && post.parentId() != null
                                ? Stream.of(post.unitId(), post.parentId())
                                : Stream.of(post.unitId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Units whose incoming papers this person reads: those served, the committee advised, and what ended in them. */
    public UUID[] papers() {
        Set<UUID> papers = draftsFor();
        heritage.forEach(inherited -> papers.add(inherited.post().unitId()));
        papers.addAll(inheritedPapers.keySet());
        return papers.toArray(UUID[]::new);
    }

    /** The units served and those that they belong to: what these call by a name of their own, this person knows. */
    public List<UUID> circle() {
        return posts.stream()
                .flatMap(post -> post.kind() == UnitKind.PEOPLES_COMMITTEE || post.parentId() == null
                        ? Stream.of(post.unitId())
                        : Stream.of(post.unitId(), post.parentId()))
                .distinct()
                .toList();
    }

    /** The same person in that one post only; as before where it is not held. */
    Standing as(Post chosen) {
        return posts.size() < 2 || !posts.contains(chosen)
                ? this
                : new Standing(
                        accountId,
                        username,
                        List.of(chosen),
                        heritage.stream()
                                .filter(old -> old.heirId().equals(chosen.unitId())
                                        && old.post().role() == chosen.role())
                                .toList(),
                        inheritedPapers.entrySet().stream()
                                .filter(paper -> chosen.advises(paper.getValue()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Stream<Post> all() {
        return Stream.concat(posts.stream(), heritage.stream().map(Inherited::post));
    }

    private UUID[] ids(Predicate<Post> which) {
        return all().filter(which).map(Post::unitId).distinct().toArray(UUID[]::new);
    }

    /** One role in one unit. */
    public record Post(
            UUID unitId,
            String unitName,
            UnitKind kind,
            @Nullable UUID parentId,
            PostingRole role,
            String position) {

        /** Whether its unit stands beside that committee, and this post sees what comes to it. */
        boolean advises(UUID committeeId) {
            return role != PostingRole.OFFICER && kind.advisesItsParent() && committeeId.equals(parentId);
        }

        /** By which a person chooses among several posts. */
        public String key() {
            return unitId + " " + role;
        }
    }

    /**
     * A unit that ended and in whose place a served unit stands.
     *
     * @param post the old unit under its last name, with the role held in the heir
     * @param since first day of the change that ended it
     */
    public record Inherited(Post post, UUID heirId, String heirName, LocalDate since) {}
}
