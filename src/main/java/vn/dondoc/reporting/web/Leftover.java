package vn.dondoc.reporting.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.form.FieldKey;

/** Words that were typed on a page which could not be kept any more: shown once, to be copied. */
record Leftover(String label, String words) {

    /** Name of the flash attribute with the words by their places, and of what the page shows. */
    static final String NAME = "unsaved";

    static List<Leftover> of(ReportSheet sheet, Model model, MessageSource messages) {
        return model.getAttribute(NAME) instanceof Map<?, ?> unsaved
                ? unsaved.entrySet().stream()
                        .map(each -> Map.entry(String.valueOf(each.getKey()), String.valueOf(each.getValue())))
                        .filter(each -> !isKept(sheet, each.getKey(), each.getValue()))
                        .map(each -> new Leftover(label(sheet, each.getKey(), messages), each.getValue()))
                        .toList()
                : List.of();
    }

    private static boolean isKept(ReportSheet sheet, String place, String words) {
        return !place.equals("reason") && sheet.value(FieldKey.parse(place)).equals(words);
    }

    private static String label(ReportSheet sheet, String place, MessageSource messages) {
        return place.equals("reason")
                ? Places.said(messages, "reporting.fill.reason")
                : Places.label(messages, sheet.content(), FieldKey.parse(place));
    }
}
