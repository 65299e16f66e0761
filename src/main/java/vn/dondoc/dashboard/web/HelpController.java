package vn.dondoc.dashboard.web;

import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.dashboard.Audience;
import vn.dondoc.dashboard.Hints;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** How each role does its work, with pictures that the browser tests take, and the hints of the first day. */
@Controller
@RequestMapping("/help")
@lombok.RequiredArgsConstructor
class HelpController {

    private final Hints hints;

    @GetMapping
    String own(CurrentUser user, Standing standing) {
        return "redirect:/help/" + Audience.of(standing, user.administrator()).word();
    }

    @GetMapping("/{word}")
    String show(CurrentUser user, @PathVariable String word, Model model) {
        Audience audience = Stream.of(Audience.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("help", word));
        model.addAttribute("audience", audience);
        model.addAttribute("audiences", Audience.values());
        model.addAttribute(
                "topics",
                audience.topics().stream()
                        .map(topic ->
                                new Topic(topic, new ClassPathResource("static" + picture(audience, topic)).exists()))
                        .toList());
        model.addAttribute("aside", !hints.areNewTo(user.id()));
        return "dashboard/help";
    }

    @PostMapping("/hints/aside")
    String putAside(CurrentUser user, RedirectAttributes redirect) {
        hints.putAside(user.id());
        Flash.done("dashboard.hints.aside").on(redirect);
        return "redirect:/";
    }

    @PostMapping("/hints")
    String showAgain(CurrentUser user) {
        hints.show(user.id());
        return "redirect:/";
    }

    private static String picture(Audience audience, String topic) {
        return "/img/help/" + audience.word() + "-" + topic + ".png";
    }

    /** One thing that a role is helped with; not each can be shown in a picture. */
    record Topic(String word, boolean pictured) {}
}
