package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.dondoc.calendar.Window;
import vn.dondoc.plan.Heading;
import vn.dondoc.plan.PlanKind;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.ReferenceNumber;

/** The head and foot of a plan, as typed. */
class HeadingForm {

    public long version;

    @NotNull
    public @Nullable PlanKind kind = PlanKind.KE_HOACH;

    @Size(max = 60)
    public @Nullable String number;

    @NotNull
    public @Nullable UUID issuerId;

    public @Nullable UUID draftingUnitId;

    @NotNull
    public @Nullable UUID monitoringUnitId;

    @Size(max = 100)
    public @Nullable String place;

    public @Nullable LocalDate issuedDate;

    @NotBlank
    @Size(max = 500)
    public @Nullable String subject;

    @NotNull
    public @Nullable LocalDate windowFrom;

    @NotNull
    public @Nullable LocalDate windowTo;

    @Size(max = 300)
    public @Nullable String signingAuthority;

    @Size(max = 100)
    public @Nullable String signerName;

    @Size(max = 10_000)
    public @Nullable String recipients;

    @Size(max = 20_000)
    public @Nullable String bases;

    public @Nullable UUID parentId;

    /** "trước ngày X" ends on the day before X */
    public boolean beforeIsExclusive = true;

    static HeadingForm of(PlanPage page) {
        HeadingForm form = new HeadingForm();
        form.version = page.version();
        form.kind = page.row().kind();
        form.number = page.row().reference();
        form.issuerId = page.row().issuerId();
        form.draftingUnitId = page.row().draftingUnitId();
        form.monitoringUnitId = page.row().monitoringUnitId();
        form.place = page.place();
        form.issuedDate = page.row().issuedDate();
        form.subject = page.row().subject();
        form.windowFrom = page.row().windowFrom();
        form.windowTo = page.row().windowTo();
        form.signingAuthority = page.signingAuthority();
        form.signerName = page.signerName();
        form.recipients = String.join("\n", page.recipients());
        form.bases = String.join(
                "\n", page.bases().stream().map(PlanPage.BasisRow::citation).toList());
        form.parentId = page.parentId();
        form.beforeIsExclusive = page.beforeIsExclusive();
        return form;
    }

    void check(BindingResult errors) {
        if (filled(number) && ReferenceNumber.parse(requireNonNull(number)).isEmpty()) {
            errors.rejectValue("number", "plan.number.form");
        }
        if (windowFrom != null && windowTo != null && windowTo.isBefore(windowFrom)) {
            errors.rejectValue("windowTo", "plan.window.order");
        } else if (windowFrom != null && windowTo != null && !Heading.isSensible(new Window(windowFrom, windowTo))) {
            errors.rejectValue("windowTo", "plan.window.long");
        }
    }

    /** Only for a form without errors. */
    Heading toHeading() {
        return new Heading(
                requireNonNull(kind),
                filled(number) ? ReferenceNumber.parse(requireNonNull(number)).orElse(null) : null,
                requireNonNull(issuerId),
                place,
                issuedDate,
                requireNonNull(subject).strip(),
                new Window(requireNonNull(windowFrom), requireNonNull(windowTo)),
                signingAuthority,
                signerName,
                lines(recipients),
                lines(bases),
                requireNonNull(monitoringUnitId),
                parentId,
                beforeIsExclusive);
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static List<String> lines(@Nullable String text) {
        return requireNonNullElse(text, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
