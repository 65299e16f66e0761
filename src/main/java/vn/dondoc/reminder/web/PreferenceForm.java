package vn.dondoc.reminder.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reminder.Kind;
import vn.dondoc.reminder.Preference;

/** How a person wishes to be told, as typed. */
class PreferenceForm {

    @Size(max = 254)
    @Email
    @Pattern(regexp = "\\s*|\\s*\\S+@\\S+\\.\\S+\\s*")
    public @Nullable String email;

    @NotNull
    @Min(0)
    @Max(23)
    public @Nullable Integer hour;

    /** Those that are wished for; the others are off. */
    public Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    static PreferenceForm of(Preference preference) {
        PreferenceForm form = new PreferenceForm();
        form.email = preference.email();
        form.hour = preference.hour();
        form.kinds = Arrays.stream(Kind.values())
                .filter(each -> !preference.off().contains(each))
                .collect(Collectors.toSet());
        return form;
    }

    Preference preference() {
        return new Preference(
                email == null || email.isBlank() ? null : email.strip(),
                requireNonNull(hour),
                Arrays.stream(Kind.values())
                        .filter(Kind::mayBeTurnedOff)
                        .filter(each -> !kinds.contains(each))
                        .collect(Collectors.toSet()));
    }
}
