package vn.dondoc.search.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.search.Findings;
import vn.dondoc.search.Kind;
import vn.dondoc.search.Searching;
import vn.dondoc.site.Paging;
import vn.dondoc.site.Sought;

/** What the box in the header finds; a plain page, the words stand in its address. */
@Controller
@lombok.RequiredArgsConstructor
class SearchController {

    private static final int LAST_PAGE = Sought.MOST / Searching.PAGE;

    private final Searching searching;

    @GetMapping("/search")
    String show(
            CurrentUser user,
            Standing standing,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        Sought sought = Sought.of(q);
        Optional<Kind> kind = Kind.of(in);
        model.addAttribute("words", sought.words());
        model.addAttribute("kind", kind.orElse(null));
        model.addAttribute("kinds", Kind.values());
        if (!sought.isEnough()) {
            return "search/teach";
        }
        int number = kind.isPresent() ? number(page) : 1;
        Findings found = kind.map(one -> searching.of(one, number, sought, user, standing))
                .orElseGet(() -> searching.all(sought, user, standing));
        model.addAttribute("found", found);
        if (kind.isPresent() && !found.isEmpty()) {
            model.addAttribute(
                    "paging",
                    Paging.of(
                            number, Searching.PAGE, found.sections().getFirst().counted()));
        }
        return "search/show";
    }

    private static int number(String page) {
        return page.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
    }
}
