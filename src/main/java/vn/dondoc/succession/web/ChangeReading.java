package vn.dondoc.succession.web;

import static java.util.Objects.requireNonNull;
import static vn.dondoc.succession.web.HeirForm.isBlank;
import static vn.dondoc.succession.web.HeirForm.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.dondoc.agency.ChangeKind;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.succession.PlannedChange;
import vn.dondoc.succession.PlannedHeir;

/** Reads a change from what was typed; what cannot be meant is said beside its field. */
@Component
@lombok.RequiredArgsConstructor
class ChangeReading {

    private final NamedUnits named;

    /** @return null where something is wrong; the errors say what */
    @Nullable
    PlannedChange read(ChangeForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return null;
        }
        LocalDate day = requireNonNull(form.effectiveOn);
        ChangeKind kind = requireNonNull(form.kind);
        List<UUID> units = named.all(form.units, day.minusDays(1), errors, "units");
        if (units.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("units[0]", "NotBlank");
        }
        UnitRow model = units.isEmpty() ? null : named.on(units.getFirst(), day.minusDays(1));
        List<PlannedHeir> heirs = heirs(form, kind, day, model, errors);
        UUID superior = kind == ChangeKind.MOVE ? required(form.superior, day, errors) : null;
        if (kind == ChangeKind.RENAME && isBlank(form.fullName)) {
            errors.rejectValue("fullName", "NotBlank");
        }
        List<UUID> takers = named.all(form.takers, day.minusDays(1), errors, "takers");
        return errors.hasErrors()
                ? null
                : new PlannedChange(
                        kind,
                        day,
                        typed(form.basis),
                        form.signedOn,
                        form.goesOn && kind == ChangeKind.SPLIT,
                        units,
                        heirs,
                        takers,
                        superior,
                        typed(form.fullName),
                        typed(form.briefName),
                        Map.of());
    }

    private List<PlannedHeir> heirs(
            ChangeForm form, ChangeKind kind, LocalDate day, @Nullable UnitRow model, BindingResult errors) {
        List<PlannedHeir> heirs = new ArrayList<>();
        for (int i = 0; i < form.heirs.size(); i++) {
            HeirForm line = form.heirs.get(i);
            if (line.isEmpty()) {
                continue;
            }
            String at = "heirs[" + i + "]";
            UUID unit = named.one(line.unit, day.minusDays(1), errors, at + ".unit");
            UUID superior = named.one(line.superior, day, errors, at + ".superior");
            heirs.add(new PlannedHeir(
                    unit,
                    typed(line.fullName),
                    typed(line.briefName),
                    model == null ? null : model.kind(),
                    model == null ? null : model.tier(),
                    unit != null || superior != null || model == null ? superior : model.parentId(),
                    typed(line.code),
                    kind == ChangeKind.MERGE || form.keeper == i && !form.goesOn));
        }
        int least = kind == ChangeKind.MERGE ? 1 : kind == ChangeKind.SPLIT ? form.goesOn ? 1 : 2 : 0;
        if (heirs.size() < least && !errors.hasErrors()) {
            errors.rejectValue("heirs[" + (least - 1) + "].fullName", "succession.heirs.few");
        }
        return heirs;
    }

    private @Nullable UUID required(@Nullable String written, LocalDate day, BindingResult errors) {
        if (isBlank(written)) {
            errors.rejectValue("superior", "NotBlank");
        }
        return named.one(written, day, errors, "superior");
    }
}
