package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.Edit;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.form.FieldKey;

/**
 * What was sent from the page of a report. Fields are named by their keys, whose dots a binder would take for paths, so
 * the parameters are read as they are.
 */
record Typed(Map<String, String> parameters) {

    static final Typed NOTHING = new Typed(Map.of());

    /** The button beside a clash: take the colleague's words for this field. */
    private static final String TAKE = "take";

    /** Sent with all its fields, as a page does that is not running its script. */
    private static final String WHOLE = "whole";

    private static final Pattern PLACE = Pattern.compile(
            "head\\.(asOf|number|date|signer)|section\\.\\w+|(figure|estimate)\\.\\w+(\\.\\w+)?|reason");

    static Typed of(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0].replace("\r\n", "\n")));
        return new Typed(parameters);
    }

    /** What was changed on the page, with what the page had shown there. */
    List<Edit> edits(ReportSheet sheet) {
        List<Edit> edits = new ArrayList<>();
        for (FieldKey field : sheet.content().fields(sheet.estimating())) {
            String value = value(field);
            Seen seen = Seen.parse(parameters.get("revision." + field.toText()));
            if (value != null && !seen.shows(value) && !field.toText().equals(parameters.get(TAKE))) {
                edits.add(new Edit(field, value, seen.revision()));
            }
        }
        return edits;
    }

    /** Words that were sent for places which the form does not have any more. */
    Map<String, String> strange(ReportSheet sheet) {
        Set<String> known = sheet.content().fields(sheet.estimating()).stream()
                .map(FieldKey::toText)
                .collect(Collectors.toSet());
        Map<String, String> strange = unsaved();
        strange.keySet().removeAll(known);
        strange.remove("reason");
        return strange;
    }

    /** Words that differ from what the page had shown, by their places. */
    Map<String, String> unsaved() {
        Map<String, String> unsaved = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            boolean shown = Seen.parse(parameters.get("revision." + name)).shows(value);
            if (PLACE.matcher(name).matches() && !value.isBlank() && !shown) {
                unsaved.put(name, value.strip());
            }
        });
        return unsaved;
    }

    /** A box that is not ticked is not sent. */
    private @Nullable String value(FieldKey field) {
        String value = parameters.get(field.toText());
        return value == null && field.equals(FieldKey.NIL) && parameters.containsKey(WHOLE) ? "" : value;
    }

    /** The revision of that field as the page had shown it. */
    int seen(String field) {
        return Seen.parse(parameters.get("revision." + field)).revision();
    }

    /** None where no id was sent under that name. */
    @Nullable
    UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** Something beside the fields of the form, such as a reason. */
    String text(String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
