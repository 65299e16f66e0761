package vn.dondoc.succession.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.VietnamTime;

/** Finds units by what was typed, and says them so that they are found again. */
@Component
@lombok.RequiredArgsConstructor
class NamedUnits {

    private final UnitDirectory directory;
    private final Units units;
    private final Clock clock;

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    /** @return null where nothing was typed, or nobody or more than one answers to it; the field then says so */
    @Nullable
    UUID one(@Nullable String written, LocalDate day, BindingResult errors, String field) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<UnitRow> found = directory.named(written, day);
        if (found.size() != 1) {
            errors.rejectValue(field, found.isEmpty() ? "agency.pick.none" : "agency.pick.many");
            return null;
        }
        return found.getFirst().id();
    }

    List<UUID> all(List<@Nullable String> written, LocalDate day, BindingResult errors, String field) {
        List<UUID> found = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            UUID unit = one(written.get(i), day, errors, field + "[" + i + "]");
            if (unit != null && found.contains(unit)) {
                errors.rejectValue(field + "[" + i + "]", "succession.twice");
            } else if (unit != null) {
                found.add(unit);
            }
        }
        return found;
    }

    UnitRow on(UUID id, LocalDate day) {
        return units.on(id, day);
    }

    String label(UUID id, LocalDate day) {
        return units.on(id, day).label();
    }

    List<String> names(Collection<UUID> ids, LocalDate day) {
        return units.on(ids, day).values().stream().map(UnitRow::shortName).toList();
    }
}
