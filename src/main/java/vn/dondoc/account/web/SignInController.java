package vn.dondoc.account.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.account.ShownAccounts;

@Controller
@lombok.RequiredArgsConstructor
class SignInController {

    private final ObjectProvider<ShownAccounts> shownAccounts;

    @GetMapping("/login")
    String show(Model model) {
        shownAccounts.ifAvailable(shown -> model.addAttribute("shownAccounts", shown));
        return "account/login";
    }
}
