package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.dondoc.agency.Party;
import vn.dondoc.plan.Instruction;

/** What a leader wants done, as typed. */
class InstructionForm {

    @NotEmpty
    public List<@Pattern(regexp = "unit:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}") String> instructed =
            new ArrayList<>();

    @NotBlank
    @Size(max = 2_000)
    public @Nullable String text;

    @NotNull
    public @Nullable LocalDate dueOn;

    /** The duty that it answers. */
    public @Nullable UUID duty;

    /** @param reach whom the issuer of the plan may call upon, as parties are written */
    void check(BindingResult errors, Set<String> reach, LocalDate today) {
        if (!errors.hasFieldErrors("instructed*") && !reach.containsAll(instructed)) {
            errors.rejectValue("instructed", "plan.instruct.beyond");
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            errors.rejectValue("dueOn", "FutureOrPresent");
        } else if (dueOn != null && dueOn.isAfter(today.plusYears(30))) {
            errors.rejectValue("dueOn", "plan.asked.far");
        }
    }

    /** Only for a form without errors. */
    Instruction toContent() {
        return new Instruction(
                instructed.stream()
                        .map(each -> requireNonNull(Party.parse(each).unitId()))
                        .toList(),
                requireNonNull(text),
                requireNonNull(dueOn),
                duty);
    }
}
