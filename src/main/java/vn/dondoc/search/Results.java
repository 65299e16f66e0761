package vn.dondoc.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.intake.DocumentHit;
import vn.dondoc.obligation.DutyFinder;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.plan.PlanHit;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.TaskHit;
import vn.dondoc.reporting.register.ReportHit;
import vn.dondoc.site.Sought;

/** What was found, in the words of the page. */
final class Results {

    private static final int TITLE = 240;
    private static final int WORDS = 260;
    private static final int SUBJECT = 90;

    private Results() {}

    static Result plan(PlanHit hit, Sought sought) {
        PlanRow plan = hit.row();
        return new Result(
                "/plans/" + plan.id(),
                lead(plan.reference(), sought),
                title(plan.subject(), sought),
                List.of(plan.issuerName()),
                null,
                null,
                plan.status(),
                plan.issuedDate());
    }

    static Result task(TaskHit task, DutyFinder.@Nullable OfTask standing, Sought sought) {
        ObligationRow own = standing == null ? null : standing.own();
        Excerpt deliverable = task.deliverable() == null ? null : words(task.deliverable(), sought);
        return new Result(
                address(task, own, standing != null && standing.follows()),
                null,
                title(task.text(), sought),
                facts(task.planReference(), shortened(task.planSubject())),
                deliverable,
                own == null ? null : own.status(),
                null,
                null);
    }

    /** Where the unit works on it, where it is followed, or else where it is written. */
    private static String address(TaskHit task, @Nullable ObligationRow own, boolean follows) {
        if (own != null) {
            return own.address();
        }
        return follows
                ? "/progress/tasks/" + task.id()
                : "/plans/" + task.planId() + (task.isDrafted() ? "" : "?tasks=all") + "#tasks";
    }

    static Result report(ReportHit hit, Sought sought) {
        ObligationRow duty = hit.row().duty();
        return new Result(
                duty.address(),
                null,
                title(duty.title(), sought),
                facts(
                        duty.unitName(),
                        duty.period() == null ? null : duty.period().label(),
                        hit.row().paper(),
                        duty.planReference()),
                hit.words() == null ? null : words(hit.words(), sought),
                hit.row().status(),
                null,
                null);
    }

    static Result unit(UnitRow unit, String address, Sought sought) {
        return new Result(address, null, title(unit.name(), sought), facts(unit.parentName()), null, null, null, null);
    }

    static Result document(DocumentHit document, Sought sought) {
        String subject =
                Objects.requireNonNullElse(document.subject(), Objects.requireNonNullElse(document.fileName(), "–"));
        boolean elsewhere = !Objects.equals(document.reference(), document.planReference());
        return new Result(
                document.planId() == null ? "/intake/" + document.id() : "/plans/" + document.planId() + "#files",
                lead(document.reference(), sought),
                title(subject, sought),
                document.planId() == null
                        ? facts(document.fileName())
                        : facts(document.fileName(), elsewhere ? document.planReference() : null),
                words(document.text(), sought),
                null,
                null,
                null);
    }

    private static @Nullable Excerpt lead(@Nullable String reference, Sought sought) {
        return reference == null ? null : Excerpt.of(reference, sought.words(), TITLE);
    }

    private static Excerpt title(String text, Sought sought) {
        return Excerpt.of(text, sought.words(), TITLE);
    }

    private static @Nullable Excerpt words(String text, Sought sought) {
        Excerpt excerpt = Excerpt.of(text, sought.words(), WORDS);
        return excerpt.hasHit() ? excerpt : null;
    }

    private static List<String> facts(@Nullable String... facts) {
        return Stream.of(facts).flatMap(Stream::ofNullable).toList();
    }

    private static String shortened(String subject) {
        if (subject.length() <= SUBJECT) {
            return subject;
        }
        int space = subject.lastIndexOf(' ', SUBJECT);
        return subject.substring(0, space > 0 ? space : SUBJECT) + "…";
    }
}
