package vn.dondoc.demo;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.plan.AskedReport;
import vn.dondoc.plan.AskedReports;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.Plans;
import vn.dondoc.reporting.Answer;
import vn.dondoc.reporting.Consolidations;
import vn.dondoc.reporting.Edit;
import vn.dondoc.reporting.FormDrafts;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Reviews;
import vn.dondoc.reporting.form.FieldKey;

/** Tells how reports are composed, asked for, written, handed in, judged and gathered. */
@Component
@Conditional(DemoAsked.class)
@lombok.RequiredArgsConstructor
class ReportTeller {

    private final Plans plans;
    private final AskedReports asking;
    private final FormDrafts drafts;
    private final Reports reports;
    private final Reviews reviews;
    private final Consolidations consolidations;

    /** The forms of a plan's regimes, in the order of both. */
    void tellForms(Tale.PlanTale plan, Teller.Cast cast) {
        Standing by = cast.standing(plan.by());
        UUID planId = requireNonNull(cast.plan(plan.number()));
        List<PlanPage.RegimeRow> regimes = plans.page(planId, by).regimes();
        for (int i = 0; i < regimes.size(); i++) {
            Tale.FormTale form = plan.regimes().get(i).form();
            if (form != null) {
                compose(regimes.get(i).id(), regimes.get(i).periodKind(), form, by, cast);
            }
        }
    }

    void tell(Tale.AskingTale asked, Teller.Cast cast) {
        Standing by = cast.standing(asked.by());
        UUID regime = asking.ask(
                requireNonNull(cast.plan(asked.plan())),
                new AskedReport(
                        cast.parties(asked.reporters()),
                        asked.kind(),
                        asked.title(),
                        new Window(asked.data().getFirst(), asked.data().getLast()),
                        asked.due(),
                        asked.reference(),
                        cast.unit(asked.recipient()),
                        cast.unit(asked.intake()),
                        asked.sentence()),
                by);
        if (asked.form() != null) {
            compose(regime, asked.kind(), asked.form(), by, cast);
        }
    }

    /** @return false where it is no step of a report's own */
    boolean tell(Tale.Act act, UUID id, Standing by, Teller.Cast cast) {
        Tale.ReportTale told = requireNonNull(act.report());
        String words = requireNonNullElse(act.words(), "");
        switch (requireNonNull(act.step())) {
            case SUBMITTED -> handIn(told, id, null, by, cast);
            case CORRECTED -> {
                reports.correct(id, by);
                handIn(told, id, words, by, cast);
            }
            case ACCEPTED -> reviews.accept(id, versions(id, by), by);
            case RETURNED -> reviews.sendBack(id, versions(id, by), words, act.day(), remarks(told), by);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void handIn(Tale.ReportTale told, UUID id, @Nullable String reason, Standing by, Teller.Cast cast) {
        if (Boolean.TRUE.equals(told.gathered())) {
            consolidations.make(id, by);
        }
        write(id, told, by);
        if (told.head() != null) {
            reports.askApproval(id, by);
        }
        if (Boolean.TRUE.equals(told.kept())) {
            return;
        }
        reports.handIn(id, reason, told.head() == null ? by : cast.standing(told.head()));
    }

    private void write(UUID id, Tale.ReportTale told, Standing by) {
        Map<FieldKey, Integer> seen = new HashMap<>();
        for (Answer answer : reports.sheet(id, by).answers()) {
            seen.put(answer.field(), answer.revision());
        }
        List<Edit> edits = requireNonNullElse(told.answers(), Map.<String, String>of()).entrySet().stream()
                .map(each -> new Edit(
                        FieldKey.parse(each.getKey()),
                        each.getValue(),
                        seen.getOrDefault(FieldKey.parse(each.getKey()), 0)))
                .toList();
        reports.save(id, edits, by);
    }

    private int versions(UUID id, Standing by) {
        ReportSheet sheet = reports.sheet(id, by);
        return sheet.versions().size();
    }

    private static Map<FieldKey, String> remarks(Tale.ReportTale told) {
        Map<FieldKey, String> remarks = new HashMap<>();
        requireNonNullElse(told.answers(), Map.<String, String>of())
                .forEach((field, words) -> remarks.put(FieldKey.parse(field), words));
        return remarks;
    }

    private void compose(UUID regime, PeriodKind kind, Tale.FormTale form, Standing by, Teller.Cast cast) {
        drafts.addFromLibrary(regime, drafts.sheet(regime, by).version(), form.indicators(), by);
        UUID earlier = cast.plan(form.continues());
        if (earlier != null) {
            plans.page(earlier, by).regimes().stream()
                    .filter(other -> other.periodKind() == kind)
                    .findFirst()
                    .ifPresent(other ->
                            drafts.startFrom(regime, drafts.sheet(regime, by).version(), other.id(), false, true, by));
        }
        drafts.publish(regime, drafts.sheet(regime, by).version(), by);
    }
}
