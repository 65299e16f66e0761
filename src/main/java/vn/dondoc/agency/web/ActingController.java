package vn.dondoc.agency.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Standings;

/** Who serves in several posts looks at the program from one of them, or from all at once, without signing in anew. */
@Controller
@lombok.RequiredArgsConstructor
class ActingController {

    private final Standings standings;

    @PostMapping("/acting")
    String choose(Standing standing, @RequestParam(defaultValue = "") String post) {
        standings.choose(standing, post);
        return "redirect:/";
    }
}
