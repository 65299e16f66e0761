package vn.dondoc.agency.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.dondoc.account.AccountRow;
import vn.dondoc.account.Accounts;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.agency.UnitFilter;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.Choice;

/** Finds the unit that a person has typed, and names the values of an enumeration for a select. */
@Component
@lombok.RequiredArgsConstructor
class Picker {

    private static final int SUGGESTED = 12;

    private final UnitDirectory directory;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    /** @return null where nobody or more than one answers to it; the field then says so */
    @Nullable
    UUID unit(@Nullable String written, @Nullable LocalDate day, BindingResult errors, String field) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<UnitRow> found = directory.named(written, day == null ? today() : day);
        if (found.size() == 1) {
            return found.getFirst().id();
        }
        errors.rejectValue(field, found.isEmpty() ? "agency.pick.none" : "agency.pick.many");
        return null;
    }

    /** As {@link #unit}, but something must be typed. */
    @Nullable
    UUID requiredUnit(@Nullable String written, @Nullable LocalDate day, BindingResult errors, String field) {
        if (written == null || written.isBlank()) {
            if (!errors.hasFieldErrors(field)) {
                errors.rejectValue(field, "NotBlank");
            }
            return null;
        }
        return unit(written, day, errors, field);
    }

    /** @return null where nobody or more than one is meant; the field then says so */
    @Nullable
    UUID person(@Nullable String written, BindingResult errors, String field) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<AccountRow> found = accounts.named(written);
        boolean exact = !found.isEmpty() && found.getFirst().username().equalsIgnoreCase(written.strip());
        if (found.size() == 1 || exact) {
            return found.getFirst().id();
        }
        errors.rejectValue(field, found.isEmpty() ? "agency.posting.nobody" : "agency.posting.many");
        return null;
    }

    List<String> suggestions(String words) {
        return words.isBlank()
                ? List.of()
                : directory.list(new UnitFilter(words, null, today()), SUGGESTED, 0).stream()
                        .map(UnitRow::label)
                        .toList();
    }

    <E extends Enum<E>> List<Choice> all(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    <E extends Enum<E>> List<Choice> of(List<E> values) {
        return values.stream()
                .map(value -> Choice.of(
                        value,
                        messages.getMessage(
                                value.getDeclaringClass().getSimpleName() + "." + value,
                                null,
                                LocaleContextHolder.getLocale())))
                .toList();
    }
}
