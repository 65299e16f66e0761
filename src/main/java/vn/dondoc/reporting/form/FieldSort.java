package vn.dondoc.reporting.form;

import java.util.Locale;

/** What kind of place a field is. */
public enum FieldSort {
    HEAD,
    SECTION,
    FIGURE,
    ESTIMATE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FieldSort named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
