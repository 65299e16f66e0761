package vn.dondoc.intake.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.intake.understanding.Found;
import vn.dondoc.intake.understanding.ReportClause;
import vn.dondoc.intake.understanding.ReportKind;

/** Makes entries of the review out of report clauses, and finds who receives what the document demands. */
final class FirstReports {

    private final Setting setting;
    private final Names names;

    FirstReports(Setting setting, Names names) {
        this.setting = setting;
        this.names = names;
    }

    ReviewForm.RegimeLine report(ReportClause found) {
        ReviewForm.RegimeLine line = new ReviewForm.RegimeLine();
        line.reporters = Objects.requireNonNullElse(clean(FirstReview.value(found.reporter())), "");
        UUID recipient = recipient(found.recipient());
        line.recipientId = recipient.toString();
        line.intakeUnitId = intake(found.through(), recipient).toString();
        line.periodKind = kind(found).name();
        line.dueWords = FirstReview.value(found.due());
        line.source = Source.of(List.of(found.sentence()));
        boolean unsure = found.reporter() == null || FirstReview.isDoubtful(found.reporter());
        boolean vague = found.kind().value() == ReportKind.OTHER && found.date() == null;
        line.keep = !(unsure && vague);
        line.doubt = unsure || found.kind().doubtful() || FirstReview.isDoubtful(found.due());
        return line;
    }

    UUID recipient(@Nullable Found<String> found) {
        return unit(found == null ? null : found.value(), setting.matched());
    }

    /** What is for the issuer arrives at the monitoring unit, unless the document names another. */
    UUID intake(@Nullable Found<String> through, UUID recipient) {
        UUID usual = recipient.equals(setting.matched()) ? setting.monitor() : recipient;
        return unit(through == null ? null : through.value(), usual);
    }

    private UUID unit(@Nullable String name, UUID otherwise) {
        return names.of(clean(name)).members().stream()
                .map(member -> member.party().unitId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }

    private static PeriodKind kind(ReportClause clause) {
        return switch (clause.kind().value()) {
            case HALF_YEAR -> PeriodKind.HALF_YEAR;
            case YEAR -> PeriodKind.YEAR;
            case QUARTER -> PeriodKind.QUARTER;
            case MONTH -> PeriodKind.MONTH;
            case AD_HOC -> PeriodKind.AD_HOC;
            case OTHER -> PeriodKind.ONCE;
        };
    }

    private static @Nullable String clean(@Nullable String name) {
        return name == null || name.contains("(") ? name : name.replaceFirst("[),.;:\\s]+$", "");
    }
}
