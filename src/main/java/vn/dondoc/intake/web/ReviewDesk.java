package vn.dondoc.intake.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.intake.IntakeDocument;
import vn.dondoc.intake.NewNames;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.intake.understanding.Found;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Choice;
import vn.dondoc.site.NotFound;

/** Lays the document and what was made of it side by side. */
@Component
@lombok.RequiredArgsConstructor
class ReviewDesk {

    private static final int BASES_LOOKED_UP = 12;

    private final Settings settings;
    private final Plans plans;
    private final Holidays holidays;
    private final NewNames newNames;
    private final JsonMapper json = JsonMapper.builder().build();

    /** What people saved, else what was understood. */
    ReviewForm form(Understood understood, Standing standing) {
        IntakeDocument document = understood.document();
        ReviewForm form;
        if (document.answers() != null) {
            form = read(document.answers());
        } else {
            Draft draft = understood.draft();
            Setting setting = settings.of(draft, null, document.row().unitId(), standing);
            form = FirstReview.of(
                    document.text(), draft, setting, parent(draft, standing).orElse(null));
        }
        form.version = document.row().version();
        return form;
    }

    ReviewForm read(String answers) {
        return json.readValue(answers, ReviewForm.class);
    }

    String written(ReviewForm form) {
        return json.writeValueAsString(form);
    }

    Setting setting(Understood understood, ReviewForm form, Standing standing) {
        return settings.of(understood.draft(), form, understood.row().unitId(), standing);
    }

    ReviewPage page(
            Understood document, ReviewForm form, Map<String, Problem> problems, Standing standing, CurrentUser user) {
        Setting setting = setting(document, form, standing);
        Names names = new Names(setting.circle(), form.names);
        ReviewMarks marks =
                new ReviewMarks(document.draft(), form, document.text().length());
        ReviewDates dates = new ReviewDates(form, holidays.calendar(), setting.day());
        NameList list = new NameList(form, names, problems.keySet());
        return new ReviewPage(
                document.row(),
                form,
                MarkedText.of(document.text(), marks.marks()),
                marks.marks().stream().map(MarkedText.Mark::key).collect(Collectors.toSet()),
                marks.doubts(),
                document.enveloped(),
                problems,
                setting,
                parents(form, standing),
                list.unknown(),
                list.known(),
                list.members(),
                newNames.mayTeach(setting.matched(), setting.day(), standing, user),
                groups(form, names, dates, problems),
                ReviewDates.numbered(
                        form.regimes,
                        (i, line) ->
                                new ReviewPage.RegimeView(i, line, names.of(line.reporters), dates.schedule(line))),
                ReviewDates.numbered(
                        form.demands,
                        (i, line) ->
                                new ReviewPage.DemandView(i, line, names.of(line.parties), dates.due(line.dueWords))));
    }

    private static List<ReviewPage.TaskGroup> groups(
            ReviewForm form, Names names, ReviewDates dates, Map<String, Problem> problems) {
        Map<String, List<ReviewPage.TaskView>> groups = new LinkedHashMap<>();
        for (int i = 0; i < form.tasks.size(); i++) {
            ReviewForm.TaskLine line = form.tasks.get(i);
            groups.computeIfAbsent(requireNonNullElse(line.leads, "").strip(), lead -> new ArrayList<>())
                    .add(new ReviewPage.TaskView(
                            i, line, names.of(line.leads), names.of(line.coordinators), dates.due(line.dueWords)));
        }
        List<ReviewPage.TaskGroup> shown = new ArrayList<>();
        groups.forEach((lead, tasks) -> shown.add(new ReviewPage.TaskGroup(
                lead,
                tasks,
                tasks.stream()
                        .anyMatch(task ->
                                problems.keySet().stream().anyMatch(field -> field.startsWith(task.id() + "-"))))));
        return shown;
    }

    /** The plan that this one carries out: a basis that is in force here. */
    private Optional<UUID> parent(Draft draft, Standing standing) {
        return draft.bases().stream()
                .limit(BASES_LOOKED_UP)
                .map(Found::value)
                .distinct()
                .flatMap(number -> plans.rows(new PlanFilter(null, number, 1), standing).stream()
                        .filter(plan -> number.equals(plan.reference()) && plan.status() != PlanStatus.DRAFT))
                .map(PlanRow::id)
                .findFirst();
    }

    /** It carries out the plan from whose page it was begun, whatever its bases say. */
    void begin(ReviewForm form, UUID parent, Standing standing) {
        visible(parent, standing)
                .filter(plan -> plan.status() != PlanStatus.DRAFT)
                .ifPresent(plan -> form.head.parentId = plan.id().toString());
    }

    private List<Choice> parents(ReviewForm form, Standing standing) {
        Map<UUID, PlanRow> offered = new LinkedHashMap<>();
        plans.rows(PlanFilter.TO_CHOOSE_FROM, standing).forEach(plan -> offered.put(plan.id(), plan));
        Settings.id(form.head.parentId)
                .filter(id -> !offered.containsKey(id))
                .flatMap(id -> visible(id, standing))
                .ifPresent(plan -> offered.put(plan.id(), plan));
        return offered.values().stream()
                .filter(plan -> plan.status() != PlanStatus.DRAFT)
                .map(plan -> Choice.of(plan.id(), plan.reference() + " – " + plan.issuerName()))
                .toList();
    }

    /** Whether the plan that somebody chose as the superior one can be named by this person. */
    boolean isParentOffered(ReviewForm form, Standing standing) {
        return Settings.id(form.head.parentId)
                .map(id -> visible(id, standing)
                        .filter(plan -> plan.status() != PlanStatus.DRAFT)
                        .isPresent())
                .orElse(true);
    }

    /** Empty where the plan is not theirs to see, or not there any more. */
    Optional<PlanRow> visible(UUID plan, Standing standing) {
        try {
            return Optional.of(plans.row(plan, standing));
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    /** A plan of the same issuer, number and year. */
    Optional<UUID> numbered(ReviewForm form, Setting setting) {
        LocalDate day = TypedDate.parse(form.head.issuedDate)
                .or(() -> TypedDate.parse(form.head.windowFrom))
                .orElse(setting.day());
        return Optional.ofNullable(form.head.number)
                .flatMap(vn.dondoc.plan.ReferenceNumber::parse)
                .flatMap(number -> plans.numbered(setting.matched(), day.getYear(), number));
    }
}
