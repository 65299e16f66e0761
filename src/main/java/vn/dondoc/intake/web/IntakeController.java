package vn.dondoc.intake.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;
import vn.dondoc.intake.IntakeRow;
import vn.dondoc.intake.IntakeState;
import vn.dondoc.intake.Intakes;
import vn.dondoc.intake.TooManyReadings;
import vn.dondoc.intake.Upload;
import vn.dondoc.site.Choice;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** Documents handed in: the list, the upload, and giving one up. */
@Controller
@RequestMapping("/intake")
@lombok.RequiredArgsConstructor
class IntakeController {

    private final Intakes intakes;
    private final Clock clock;

    @GetMapping
    String list(Standing standing, @RequestParam(required = false) @Nullable UUID parent, Model model) {
        UploadForm form = new UploadForm();
        form.parent = parent;
        return list(form, standing, model);
    }

    @PostMapping
    String upload(
            Standing standing,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        if ("yes".equals(form.secret)) {
            intakes.refuseSecret(standing);
            form.text = null;
            model.addAttribute(Flash.NAME, Flash.fail("intake.refused.SECRET"));
            return list(form, standing, model);
        }
        check(form, errors, standing);
        if (errors.hasErrors()) {
            return list(form, standing, model);
        }
        requireInterrupted(form.instead, standing);
        UUID id;
        try {
            id = intakes.upload(handedIn(form), requireNonNull(form.unitId), standing);
        } catch (TooManyReadings later) {
            errors.rejectValue("file", "intake.file.later");
            return list(form, standing, model);
        }
        if (form.instead != null) {
            intakes.discard(form.instead, standing);
        }
        IntakeRow row = intakes.row(id, standing);
        if (row.state() == IntakeState.REFUSED) {
            return refused(row, form, standing, model);
        }
        if (form.parent != null) {
            redirect.addAttribute("parent", form.parent);
        }
        return "redirect:/intake/" + id;
    }

    /** An upload takes the place of a reading that died, and of nothing else. */
    private void requireInterrupted(@Nullable UUID instead, Standing standing) {
        if (instead != null && !intakes.row(instead, standing).isInterrupted(clock.instant())) {
            throw new NotFound("interrupted intake", instead);
        }
    }

    private static void check(UploadForm form, BindingResult errors, Standing standing) {
        if (!"no".equals(form.secret)) {
            errors.rejectValue("secret", "intake.secret.unanswered");
        }
        if (!form.hasFile() && !form.hasText()) {
            errors.rejectValue("file", "intake.file.none");
        } else if (form.hasFile() && form.hasText()) {
            errors.rejectValue("file", "intake.file.both");
        }
        if (form.unitId == null && standing.posts().size() == 1) {
            form.unitId = standing.posts().getFirst().unitId();
        }
        if (form.unitId == null || !standing.postedUnits().contains(form.unitId)) {
            errors.rejectValue("unitId", "intake.unit.none");
        }
    }

    private static Upload handedIn(UploadForm form) throws IOException {
        if (form.hasFile()) {
            var file = requireNonNull(form.file);
            return Upload.file(requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        }
        return Upload.text(requireNonNull(form.text));
    }

    /** The reason stands above the form, which keeps what was typed; of a secret nothing is kept at all. */
    private String refused(IntakeRow row, UploadForm form, Standing standing, Model model) {
        if (row.fileName() == null) {
            form.text = null;
            intakes.discard(row.id(), standing);
        }
        model.addAttribute(
                Flash.NAME,
                Flash.fail(requireNonNull(row.refusal()), row.refusalArguments().toArray(String[]::new)));
        return list(form, standing, model);
    }

    @PostMapping("/{id}/removal")
    String remove(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        intakes.discard(id, standing);
        Flash.done("intake.removed").on(redirect);
        return "redirect:/intake";
    }

    private String list(UploadForm form, Standing standing, Model model) {
        if (form.unitId == null) {
            form.unitId = standing.posts().stream()
                    .filter(post -> post.role() == PostingRole.MONITOR)
                    .findFirst()
                    .or(() -> standing.posts().stream().findFirst())
                    .map(Standing.Post::unitId)
                    .orElse(null);
        }
        model.addAttribute("form", form);
        model.addAttribute("units", units(standing));
        model.addAttribute("rows", intakes.rows(standing));
        model.addAttribute("now", clock.instant());
        return "intake/list";
    }

    static List<Choice> units(Standing standing) {
        return standing.postedUnits().stream()
                .map(id -> standing.posts().stream()
                        .filter(post -> post.unitId().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(post -> Choice.of(post.unitId(), post.unitName()))
                .toList();
    }
}
