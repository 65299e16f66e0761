package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.plan.AskedReport;
import vn.dondoc.plan.Heading;
import vn.dondoc.plan.PlanPage;

/** A report asked for beside the plan, as typed. */
class AskedReportForm {

    @NotEmpty
    public List<@Pattern(regexp = "(unit|group):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}") String> reporters =
            new ArrayList<>();

    @NotNull
    public @Nullable PeriodKind periodKind = PeriodKind.THEMATIC;

    @NotBlank
    @Size(max = 300)
    public @Nullable String title;

    @NotNull
    public @Nullable LocalDate from;

    @NotNull
    public @Nullable LocalDate to;

    public @Nullable LocalDate upwardDueOn;

    @NotNull
    @Min(1)
    @Max(60)
    public @Nullable Integer bufferDays = 2;

    public @Nullable LocalDate dueOn;

    @Size(max = 300)
    public @Nullable String reference;

    @NotNull
    public @Nullable UUID recipientId;

    @NotNull
    public @Nullable UUID intakeUnitId;

    @Size(max = 10_000)
    public @Nullable String sentence;

    /** The dates about which a warning was read; see {@link #weighed}. */
    @Size(max = 60)
    public @Nullable String heeded;

    static AskedReportForm under(PlanPage plan) {
        AskedReportForm form = new AskedReportForm();
        form.recipientId = plan.row().issuerId();
        form.intakeUnitId = plan.row().monitoringUnitId();
        return form;
    }

    void check(BindingResult errors, LocalDate today) {
        if (periodKind != null && !periodKind.isOnDemand()) {
            errors.rejectValue("periodKind", "plan.asked.periodKind.none");
        }
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("to", "plan.window.order");
        } else if (from != null && to != null && !Heading.isSensible(new Window(from, to))) {
            errors.rejectValue("to", "plan.window.long");
        }
        if (dueOn == null && upwardDueOn == null && !errors.hasFieldErrors("dueOn")) {
            errors.rejectValue("dueOn", "NotNull");
        }
        checkDay("dueOn", dueOn, errors, today);
        checkDay("upwardDueOn", upwardDueOn, errors, today);
    }

    private static void checkDay(String field, @Nullable LocalDate day, BindingResult errors, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            errors.rejectValue(field, "FutureOrPresent");
        } else if (day != null && day.isAfter(today.plusYears(30))) {
            errors.rejectValue(field, "plan.asked.far");
        }
    }

    /** What a warning about too little time was weighed on: it is not repeated while nothing of that changes. */
    String weighed() {
        return dueOn + "_" + upwardDueOn + "_" + bufferDays;
    }

    /** Only for a form without errors. */
    AskedReport toContent() {
        return new AskedReport(
                reporters.stream().map(Party::parse).toList(),
                requireNonNull(periodKind),
                requireNonNull(title),
                new Window(requireNonNull(from), requireNonNull(to)),
                requireNonNull(dueOn),
                reference,
                requireNonNull(recipientId),
                requireNonNull(intakeUnitId),
                sentence);
    }
}
