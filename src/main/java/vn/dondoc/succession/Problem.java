package vn.dondoc.succession;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a change cannot be carried out yet.
 *
 * @param key of the sentence
 * @param unitId on whose page it is answered
 */
public record Problem(String key, @Nullable UUID unitId, List<String> words) {

    static Problem of(String key, OpenMatters matters, String... words) {
        return new Problem("succession.problem." + key, matters.unit().id(), List.of(words));
    }
}
