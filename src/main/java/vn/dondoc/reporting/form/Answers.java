package vn.dondoc.reporting.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.WrittenDate;
import vn.dondoc.site.WrittenNumber;

/** What was written into a form, exactly as typed; figures and days are read from it. Nothing typed is nothing said. */
public record Answers(Map<String, String> written) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, String> kept = new LinkedHashMap<>();
        written.forEach((field, value) -> {
            if (!value.isBlank()) {
                kept.put(field, value.strip());
            }
        });
        written = Collections.unmodifiableMap(kept);
    }

    /** The words, or empty. */
    public String text(FieldKey field) {
        return written.getOrDefault(field.toText(), "");
    }

    public boolean has(FieldKey field) {
        return written.containsKey(field.toText());
    }

    /** «Không phát sinh». */
    public boolean isNil() {
        return Boolean.parseBoolean(text(FieldKey.NIL));
    }

    /** The figure; none where nothing or no number was typed. */
    public Optional<BigDecimal> figure(FigureKey key) {
        return number(FieldKey.figure(key));
    }

    public Optional<BigDecimal> number(FieldKey field) {
        return has(field) ? WrittenNumber.parse(text(field)) : Optional.empty();
    }

    /** The day; none where nothing or no day was typed. */
    public @Nullable LocalDate day(FieldKey field) {
        return has(field) ? WrittenDate.parse(text(field)).orElse(null) : null;
    }

    /** What was written in those places, and nothing else. */
    public Answers in(Collection<FieldKey> fields) {
        Map<String, String> kept = new LinkedHashMap<>(written);
        kept.keySet().retainAll(fields.stream().map(FieldKey::toText).collect(Collectors.toSet()));
        return new Answers(kept);
    }

    public Answers with(FieldKey field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(written);
        changed.put(field.toText(), value);
        return new Answers(changed);
    }
}
