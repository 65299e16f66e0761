package vn.dondoc.reminder.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reminder.Policy;

/** How a plan wants its people reminded, as typed. */
class PolicyForm {

    @NotNull
    @Pattern(
            regexp = "\\s*(([0-5]?\\d|60)\\s*([,;]\\s*([0-5]?\\d|60)\\s*){0,9})?",
            message = "{reminder.policy.daysBefore.wrong}")
    public @Nullable String daysBefore;

    @NotNull
    @Min(1)
    @Max(30)
    public @Nullable Integer lateEvery;

    @NotNull
    @Min(1)
    @Max(60)
    public @Nullable Integer reviewEvery;

    @NotNull
    @Min(1)
    @Max(20)
    public @Nullable Integer escalateAfter;

    @NotNull
    @Min(0)
    @Max(60)
    public @Nullable Integer noticeAfter;

    static PolicyForm of(Policy policy) {
        PolicyForm form = new PolicyForm();
        form.daysBefore = policy.daysBefore().stream().map(String::valueOf).collect(Collectors.joining(", "));
        form.lateEvery = policy.lateEvery();
        form.reviewEvery = policy.reviewEvery();
        form.escalateAfter = policy.escalateAfter();
        form.noticeAfter = policy.noticeAfter();
        return form;
    }

    Policy policy() {
        List<Integer> days = Arrays.stream(requireNonNull(daysBefore).split("[,;]"))
                .map(String::strip)
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return new Policy(
                days,
                requireNonNull(lateEvery),
                requireNonNull(reviewEvery),
                requireNonNull(escalateAfter),
                requireNonNull(noticeAfter));
    }
}
