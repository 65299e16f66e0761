package vn.dondoc.obligation.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.BulkAct;
import vn.dondoc.obligation.BulkActs;
import vn.dondoc.obligation.BulkOutcome;
import vn.dondoc.obligation.BulkPreview;
import vn.dondoc.obligation.BulkSelection;
import vn.dondoc.obligation.DayIsPast;
import vn.dondoc.obligation.TooManyAtOnce;
import vn.dondoc.site.Choice;
import vn.dondoc.site.Flash;

/** Acts on many duties at once: first what would happen to whom, then, once that is confirmed, exactly that. */
@Controller
@RequestMapping("/obligations/bulk")
@lombok.RequiredArgsConstructor
class BulkController {

    private final BulkActs acts;
    private final LedgerQueries addresses;
    private final MessageSource messages;

    @PostMapping("/preview")
    String preview(
            @Acting Standing acting,
            Standing whole,
            @Valid @ModelAttribute("bulk") BulkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String back = form.backOr(addresses.read(form.query).address().toString());
        if (form.ids.isEmpty() && !form.all) {
            Flash.warn("obligation.bulk.nothing").on(redirect);
            return "redirect:" + back;
        }
        form.check(errors);
        BulkAct act = form.act;
        model.addAttribute("back", back);
        model.addAttribute("acts", acts());
        if (errors.hasErrors() || act == null) {
            return "obligation/bulk-order";
        }
        try {
            Standing standing = addresses.read(form.query).isWhole() ? whole : acting;
            BulkPreview preview = acts.preview(selection(form), form.order(act), standing);
            model.addAttribute("preview", preview);
            return "obligation/bulk-preview";
        } catch (DayIsPast past) {
            errors.rejectValue("day", "obligation.due.past");
        } catch (TooManyAtOnce many) {
            errors.reject("obligation.bulk.tooMany");
        }
        return "obligation/bulk-order";
    }

    private BulkSelection selection(BulkForm form) {
        return form.all ? BulkSelection.all(addresses.read(form.query).filter()) : BulkSelection.of(form.ids);
    }

    @PostMapping
    String carryOut(
            Standing standing, @RequestParam UUID preview, BulkForm form, Locale locale, RedirectAttributes redirect) {
        BulkOutcome outcome = acts.carryOut(preview, standing);
        if (outcome.left() == 0) {
            Flash.done("obligation.bulk.done." + outcome.act(), outcome.done()).on(redirect);
        } else {
            Flash.warn(
                            "obligation.bulk.partly." + outcome.act(),
                            outcome.done(),
                            outcome.left(),
                            reasons(outcome, locale))
                    .on(redirect);
        }
        return "redirect:" + form.backOr(LedgerAddress.LIST + "?followed=true");
    }

    private List<Choice> acts() {
        return Stream.of(BulkAct.values())
                .map(act -> new Choice(
                        act.name(), messages.getMessage("BulkAct." + act, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    private String reasons(BulkOutcome outcome, Locale locale) {
        return outcome.moved().entrySet().stream()
                .map(each -> each.getValue() + " "
                        + messages.getMessage(each.getKey().key(), null, locale))
                .collect(Collectors.joining(", "));
    }
}
