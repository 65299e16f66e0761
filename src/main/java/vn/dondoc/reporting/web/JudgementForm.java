package vn.dondoc.reporting.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;

/** Why a report goes back, as typed: a reason, or what is to be mended at single places, or both. */
class JudgementForm {

    private static final int MOST_PLACES = 30;

    /** 0 where a section of another report answers. */
    @Min(0)
    public int seenVersion;

    @Size(max = 4_000)
    public @Nullable String reason;

    public @Nullable LocalDate newDay;

    /** Fields of the form, and what is to be said of each. */
    public List<@Nullable String> places = new ArrayList<>();

    public List<@Size(max = 1_000) @Nullable String> said = new ArrayList<>();

    /** Nothing goes back yet: one more place is wanted. */
    public boolean more;

    /** @param field the place to be mended, chosen already; one that the form does not know is not offered */
    static JudgementForm about(@Nullable String field, int seenVersion) {
        JudgementForm form = new JudgementForm();
        form.seenVersion = seenVersion;
        form.places.add(field == null ? "" : field);
        form.said.add("");
        return form;
    }

    /** Room for one more place; at least for one. */
    void makeRoom() {
        if (said.isEmpty() || (more && said.size() < MOST_PLACES)) {
            said.add("");
        }
        while (places.size() < said.size()) {
            places.add("");
        }
    }

    /** Words without a place belong to none: they stay part of the reason's page until one is chosen. */
    boolean hasWordsWithoutPlace() {
        for (int i = 0; i < said.size(); i++) {
            if (!isBlank(said.get(i)) && (i >= places.size() || isBlank(places.get(i)))) {
                return true;
            }
        }
        return false;
    }

    boolean hasReason() {
        return !isBlank(reason);
    }

    Map<FieldKey, String> remarks(Form form) {
        Map<FieldKey, String> remarks = new LinkedHashMap<>();
        List<FieldKey> known = form.fields(true);
        for (int i = 0; i < Math.min(places.size(), said.size()); i++) {
            String place = places.get(i);
            String words = said.get(i);
            if (place != null && words != null && !isBlank(place) && !isBlank(words)) {
                known.stream()
                        .filter(field -> field.toText().equals(place))
                        .findFirst()
                        .ifPresent(field -> remarks.merge(field, words.strip(), (one, other) -> one + " " + other));
            }
        }
        return remarks;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
