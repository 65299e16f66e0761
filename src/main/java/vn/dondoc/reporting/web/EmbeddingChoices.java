package vn.dondoc.reporting.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.Embeddings;

/** Reads from the page of a draft which other reports it answers by which of its sections. */
@Component
@lombok.RequiredArgsConstructor
class EmbeddingChoices {

    private static final Pattern NAME =
            Pattern.compile("embedded\\.(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private final Embeddings embeddings;

    /** @return whether it is another choice than before; false where the page did not ask */
    boolean keep(UUID report, Typed typed, Standing by) {
        Map<UUID, String> sections = new HashMap<>();
        typed.parameters().forEach((name, value) -> {
            Matcher owed = NAME.matcher(name);
            if (owed.matches()) {
                sections.put(UUID.fromString(owed.group(1)), value);
            }
        });
        return !sections.isEmpty() && embeddings.choose(report, sections, by);
    }
}
