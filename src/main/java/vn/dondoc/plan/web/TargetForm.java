package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.TargetContent;
import vn.dondoc.plan.TargetDirection;

/** A target, as typed. */
class TargetForm {

    @NotBlank
    @Size(max = 2_000)
    public @Nullable String measure;

    @NotNull
    public @Nullable TargetDirection direction = TargetDirection.AT_LEAST;

    public @Nullable BigDecimal value;

    @Size(max = 40)
    public @Nullable String unit;

    @Size(max = 300)
    public @Nullable String baseline;

    @Size(max = 200)
    public @Nullable String windowWords;

    static TargetForm of(PlanPage.TargetRow target) {
        TargetForm form = new TargetForm();
        form.measure = target.measure();
        form.direction = target.direction();
        form.value = target.value();
        form.unit = target.unit();
        form.baseline = target.baseline();
        form.windowWords = target.windowWords();
        return form;
    }

    TargetContent toContent() {
        return new TargetContent(
                requireNonNull(measure), requireNonNull(direction), value, unit, baseline, windowWords);
    }
}
