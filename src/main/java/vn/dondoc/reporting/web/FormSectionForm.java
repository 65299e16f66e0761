package vn.dondoc.reporting.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.dondoc.reporting.FormSheet;
import vn.dondoc.reporting.form.Codes;
import vn.dondoc.reporting.form.Composition;
import vn.dondoc.reporting.form.Section;

/** One heading of the report's text, as typed. */
class FormSectionForm extends PartForm {

    @NotBlank
    @Size(max = 200)
    public @Nullable String heading;

    @Size(max = 1_000)
    public @Nullable String guidance;

    public boolean required;

    static FormSectionForm of(Section section) {
        FormSectionForm form = new FormSectionForm();
        form.heading = section.heading();
        form.guidance = section.guidance();
        form.required = section.required();
        return form;
    }

    @Override
    void check(FormSheet sheet, @Nullable String key, Errors errors) {
        String typed = heading == null ? "" : heading.strip();
        if (sheet.content().sections().stream()
                .anyMatch(other -> !other.code().equals(key) && other.heading().equalsIgnoreCase(typed))) {
            errors.rejectValue("heading", "reporting.form.section.twice");
        }
    }

    @Override
    Composition put(Composition composition, FormSheet sheet, @Nullable String key) {
        String words = requireNonNull(heading).strip();
        String code = key == null
                ? Codes.propose(
                        words,
                        sheet.content().sections().stream().map(Section::code).toList())
                : key;
        String hint = guidance == null || guidance.isBlank() ? null : guidance.strip();
        Section section = new Section(code, words, hint, required);
        return key == null ? composition.add(section) : composition.change(key, section);
    }
}
