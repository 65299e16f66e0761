package vn.dondoc.intake.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.intake.IntakeRow;
import vn.dondoc.intake.Intakes;
import vn.dondoc.site.Flash;

/** Keeps a letter or a report beside a plan instead of making one of it. */
@Controller
@RequestMapping("/intake/{id}/attachment")
@lombok.RequiredArgsConstructor
class PlainAttachmentController {

    private final Intakes intakes;

    @PostMapping
    String attach(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID planId,
            RedirectAttributes redirect) {
        IntakeRow row = intakes.row(id, standing);
        if (planId == null) {
            Flash.fail("intake.attach.none").on(redirect);
            return "redirect:/intake/{id}";
        }
        String title = Objects.requireNonNullElse(row.subject(), Objects.requireNonNullElse(row.fileName(), "-"));
        intakes.attachTo(id, planId, title, standing);
        Flash.done("intake.attached").on(redirect);
        return "redirect:/plans/" + planId;
    }
}
