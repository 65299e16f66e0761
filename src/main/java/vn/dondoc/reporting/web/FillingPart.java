package vn.dondoc.reporting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of the words of a report as its list of parts names it: what has the same Roman number belongs together.
 *
 * @param number «II»; none where the form has no numbers
 * @param heading of the first field, where there is no number
 * @param places its fields
 */
record FillingPart(@Nullable String number, String heading, List<Place> places) {

    private static final Pattern ROMAN = Pattern.compile("^([IVXLC]+)[.\\s]");

    static List<FillingPart> of(List<Filling.Text> texts) {
        Map<String, FillingPart> parts = new LinkedHashMap<>();
        for (Filling.Text text : texts) {
            String heading = text.section().heading();
            Matcher roman = ROMAN.matcher(heading);
            String number = roman.find() ? roman.group(1) : null;
            parts.computeIfAbsent(
                            number == null ? heading : number,
                            any -> new FillingPart(number, heading, new ArrayList<>()))
                    .places()
                    .add(text.place());
        }
        return List.copyOf(parts.values());
    }

    public String anchor() {
        return places.getFirst().field();
    }

    /** For the script that counts again while somebody writes. */
    public String fields() {
        return String.join(" ", places.stream().map(Place::field).toList());
    }

    public long filled() {
        return filled(places);
    }

    static long filled(List<Place> places) {
        return places.stream().filter(place -> !place.value().isBlank()).count();
    }
}
