package vn.dondoc.agency;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands today: the units that he or she serves and how. Queries take its sets of units, so that what a
 * person may not see is never fetched.
 */
public record Standing(UUID accountId, String username, List<Post> posts) {

    /** All units served, in whatever role. */
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

    public boolean serves(@Nullable UUID unitId) {
        return posts.stream().anyMatch(post -> post.unitId().equals(unitId));
    }

    public boolean oversees(@Nullable UUID unitId) {
        return posts.stream()
                .anyMatch(post ->
                        post.role() != PostingRole.OFFICER && post.unitId().equals(unitId));
    }

    public boolean holds(PostingRole... roles) {
        return posts.stream().anyMatch(post -> Arrays.asList(roles).contains(post.role()));
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

    /** Units whose incoming papers this person reads: those served, and the committee that he or she advises. */
    public UUID[] papers() {
        return draftsFor().toArray(UUID[]::new);
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

    private UUID[] ids(Predicate<Post> which) {
        return posts.stream().filter(which).map(Post::unitId).distinct().toArray(UUID[]::new);
    }

    /** One role in one unit. */
    public record Post(
            UUID unitId,
            String unitName,
            UnitKind kind,
            @Nullable UUID parentId,
            PostingRole role,
            String position) {}
}
