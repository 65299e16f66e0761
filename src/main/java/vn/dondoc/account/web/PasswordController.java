package vn.dondoc.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.CurrentUser;

@Controller
@RequestMapping("/password")
@lombok.RequiredArgsConstructor
class PasswordController {

    private final Accounts accounts;

    @GetMapping
    String show(CurrentUser user, Model model) {
        model.addAttribute("form", new PasswordForm());
        model.addAttribute("user", user);
        return "account/password";
    }

    @PostMapping
    String change(
            CurrentUser user,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request)
            throws ServletException {
        if (!errors.hasErrors() && !requireNonNull(form.chosen).equals(form.again)) {
            errors.rejectValue("again", "account.password.differs");
        }
        if (!errors.hasErrors()
                && !accounts.changePassword(user, requireNonNull(form.current), requireNonNull(form.chosen))) {
            errors.rejectValue("current", "account.password.wrong");
        }
        if (errors.hasErrors()) {
            model.addAttribute("user", user);
            return "account/password";
        }
        request.logout();
        return "redirect:/login?changed";
    }
}
