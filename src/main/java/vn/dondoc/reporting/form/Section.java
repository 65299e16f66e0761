package vn.dondoc.reporting.form;

import org.jspecify.annotations.Nullable;

/** One heading of the report's text, and what is to be written there. */
public record Section(String code, String heading, @Nullable String guidance, boolean required) {

    public Section {
        Codes.require(code);
        Codes.requireWords(heading);
    }

    public FieldKey field() {
        return FieldKey.section(code);
    }
}
