package vn.dondoc.agenda.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.agenda.Secret;
import vn.dondoc.agenda.Subscriptions;
import vn.dondoc.site.Flash;

/** The calendar in one's own phone or mail program: its address is made, renewed and switched off here. */
@Controller
@RequestMapping("/agenda/subscription")
@lombok.RequiredArgsConstructor
class SubscriptionController {

    private final Subscriptions subscriptions;

    @GetMapping
    String show(CurrentUser user, Standing standing, Model model) {
        model.addAttribute("oversees", standing.overseen().length > 0);
        model.addAttribute("subscription", subscriptions.of(user).orElse(null));
        return "agenda/subscription";
    }

    /** Told on this very page: a redirect would keep the address in the session, which lies in the database. */
    @PostMapping
    String renew(
            CurrentUser user, Standing standing, @RequestParam(defaultValue = "false") boolean followed, Model model) {
        boolean oversees = standing.overseen().length > 0;
        Secret secret = subscriptions.renew(user, followed && oversees);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/agenda/" + secret.text() + ".ics")
                .toUriString();
        model.addAttribute("address", address);
        model.addAttribute("opening", address.replaceFirst("^https?:", "webcal:"));
        return show(user, standing, model);
    }

    @PostMapping("/end")
    String end(CurrentUser user, RedirectAttributes redirect) {
        subscriptions.end(user);
        Flash.done("agenda.subscription.ended").on(redirect);
        return "redirect:/agenda/subscription";
    }
}
