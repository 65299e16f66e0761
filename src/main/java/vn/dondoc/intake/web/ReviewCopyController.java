package vn.dondoc.intake.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.dondoc.agency.Standing;
import vn.dondoc.intake.Intakes;

/** Keeps what is being typed into a review from time to time, so that neither a crash nor a long pause loses it. */
@Controller
@lombok.RequiredArgsConstructor
class ReviewCopyController {

    private final Intakes intakes;
    private final ReviewDesk desk;

    @InitBinder("form")
    void roomForLongPlans(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(ReviewController.PARTS);
    }

    /** Nothing is decided here: no unit is founded, no name learnt. Answers the version to be sent next. */
    @PostMapping("/intake/{id}/copy")
    @ResponseBody
    String keep(Standing standing, @PathVariable UUID id, @ModelAttribute("form") ReviewForm form) {
        return String.valueOf(intakes.save(id, form.version, desk.written(form), standing));
    }
}
