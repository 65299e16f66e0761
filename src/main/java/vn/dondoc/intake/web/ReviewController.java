package vn.dondoc.intake.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.intake.IntakeDocument;
import vn.dondoc.intake.IntakeRow;
import vn.dondoc.intake.Intakes;
import vn.dondoc.intake.understanding.DocumentNature;
import vn.dondoc.plan.NumberTaken;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** One uploaded document: waiting while it is read, the review, and the draft that comes of it. */
@Controller
@RequestMapping("/intake/{id}")
@lombok.RequiredArgsConstructor
class ReviewController {

    /** A plan of 300 pages has more parts than a form usually carries. */
    static final int PARTS = 5_000;

    private static final String SECONDS_TO_LOOK_AGAIN = "2";

    private final Intakes intakes;
    private final ReviewDesk desk;
    private final Keeping keeping;
    private final Crossroads crossroads;
    private final Clock clock;

    @InitBinder("form")
    void roomForLongPlans(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(PARTS);
    }

    @GetMapping
    String show(
            Standing standing,
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID parent,
            Model model,
            HttpServletResponse response) {
        IntakeRow row = intakes.row(id, standing);
        model.addAttribute("row", row);
        model.addAttribute("parent", parent);
        return switch (row.state()) {
            case READING -> {
                boolean interrupted = row.isInterrupted(clock.instant());
                if (!interrupted) {
                    // works without a script and asks for nothing in the page
                    response.setHeader("Refresh", SECONDS_TO_LOOK_AGAIN);
                }
                UploadForm again = new UploadForm();
                again.unitId = row.unitId();
                again.parent = parent;
                model.addAttribute("form", again);
                model.addAttribute("units", IntakeController.units(standing));
                model.addAttribute("interrupted", interrupted);
                yield "intake/reading";
            }
            case REFUSED -> "intake/refused";
            case READY, DRAFTED, ATTACHED ->
                row.isOpen() ? review(row, parent, standing, user, model) : crossroads.done(row, standing, model);
        };
    }

    /** @param parent the superior plan from whose page this was begun */
    private String review(IntakeRow row, @Nullable UUID parent, Standing standing, CurrentUser user, Model model) {
        Understood document = Understood.of(intakes.document(row.id(), standing));
        ReviewForm form = desk.form(document, standing);
        if (parent != null && document.document().answers() == null) {
            desk.begin(form, parent, standing);
        }
        if (crossroads.isBefore(document, form, standing, model)) {
            return "intake/crossroads";
        }
        return page(document, form, Map.of(), standing, user, model);
    }

    @PostMapping("/review")
    String goOn(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID parent,
            RedirectAttributes redirect) {
        intakes.goOn(id, standing);
        if (parent != null) {
            redirect.addAttribute("parent", parent);
        }
        return "redirect:/intake/{id}";
    }

    @PostMapping
    String save(
            Standing standing,
            CurrentUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") ReviewForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Understood document = open(id, standing);
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (!keep(document, form, problems, standing, user)) {
            return conflict(document, form, standing, user, model, response);
        }
        if (!problems.isEmpty()) {
            return page(document, form, problems, standing, user, model);
        }
        Flash.done("intake.saved").on(redirect);
        return "redirect:/intake/{id}";
    }

    @PostMapping("/plan")
    String draft(
            Standing standing,
            CurrentUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") ReviewForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (intakes.row(id, standing).planId() != null) {
            // sent twice: the plan is there
            return "redirect:/intake/{id}";
        }
        Understood document = open(id, standing);
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (!keep(document, form, problems, standing, user)) {
            return conflict(document, form, standing, user, model, response);
        }
        Setting setting = desk.setting(document, form, standing);
        Confirmation confirmation = new Confirmation(form, document.text(), new Names(setting.circle(), form.names));
        Optional<PlanContent> content = confirmation.content(standing);
        if (!desk.isParentOffered(form, standing)) {
            confirmation.wrong("parentId", "intake.problem.parent", "");
        }
        problems.putAll(confirmation.problems());
        if (problems.isEmpty() && content.isPresent()) {
            try {
                UUID drafter = confirmation.drafter(standing).orElse(setting.drafter());
                UUID plan = intakes.draft(
                        id,
                        content.get(),
                        drafter,
                        requireNonNull(document.row().fileName()),
                        standing);
                Flash.done("intake.drafted").on(redirect);
                return "redirect:/plans/" + plan;
            } catch (NumberTaken taken) {
                problems.put("number", new Problem("number", "plan.number.taken", ""));
            } catch (NotFound outOfReach) {
                // the circle of the issuer is another one on the day of the plan
                problems.put("issuedDate", new Problem("issuedDate", "intake.problem.reach", ""));
            }
        }
        return page(document, form, problems, standing, user, model);
    }

    /** Whatever was typed is written down first; false where somebody else has saved meanwhile. */
    private boolean keep(
            Understood document, ReviewForm form, Map<String, Problem> problems, Standing standing, CurrentUser user) {
        String typed = desk.written(form);
        try {
            keeping.keep(document, form, problems, standing, user);
            return true;
        } catch (ObjectOptimisticLockingFailureException someoneElseSavedFirst) {
            return false;
        } catch (NotLearnt refused) {
            form.names = desk.read(typed).names;
            problems.put(refused.problem().field(), refused.problem());
        }
        try {
            keeping.keepOnly(document, form, standing);
            return true;
        } catch (ObjectOptimisticLockingFailureException someoneElseSavedFirst) {
            return false;
        }
    }

    /** What was typed stays on the page; saving once more puts it in the place of the other version. */
    private String conflict(
            Understood before,
            ReviewForm form,
            Standing standing,
            CurrentUser user,
            Model model,
            HttpServletResponse response) {
        Understood now = before.as(intakes.document(before.row().id(), standing));
        if (now.row().planId() != null) {
            return "redirect:/intake/{id}";
        }
        form.version = now.row().version();
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("conflict", true);
        return page(now, form, Map.of(), standing, user, model);
    }

    private Understood open(UUID id, Standing standing) {
        IntakeDocument document = intakes.document(id, standing);
        if (!document.row().isOpen()) {
            throw new NotFound("open intake", id);
        }
        return Understood.of(document);
    }

    private String page(
            Understood document,
            ReviewForm form,
            Map<String, Problem> problems,
            Standing standing,
            CurrentUser user,
            Model model) {
        ReviewPage page = desk.page(document, form, problems, standing, user);
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        ReviewChoices.addTo(model);
        boolean plan = document.row().nature() == DocumentNature.PLAN;
        model.addAttribute(
                "notes",
                plan ? document.row().notes() : withNature(document.row().notes()));
        return "intake/review";
    }

    private static List<String> withNature(List<String> notes) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of("intake.note.noPlan"), notes.stream())
                .toList();
    }
}
