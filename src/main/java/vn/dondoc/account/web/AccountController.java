package vn.dondoc.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
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
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.AccountFilter;
import vn.dondoc.account.AccountRow;
import vn.dondoc.account.AccountState;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.site.Flash;
import vn.dondoc.site.ListSheets;
import vn.dondoc.site.Paging;

@Controller
@RequestMapping("/accounts")
@lombok.RequiredArgsConstructor
class AccountController {

    private static final int PAGE = 20;
    private static final int SUGGESTED = 12;
    private static final int READ_AT_ONCE = 1_000;

    private final Accounts accounts;
    private final ListSheets sheets;

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        AccountFilter filter = new AccountFilter(q, state);
        Paging paging = Paging.of(page, PAGE, accounts.count(filter));
        model.addAttribute("accounts", accounts.rows(filter, PAGE, paging.offset()));
        model.addAttribute("paging", paging);
        model.addAttribute("counts", accounts.counts());
        model.addAttribute("states", AccountState.values());
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        return "account/list";
    }

    @GetMapping("/sheet.xlsx")
    View sheet(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable AccountState state) {
        AccountFilter filter = new AccountFilter(q, state);
        return sheets.list(
                        "tai-khoan",
                        "account.list",
                        ListSheets.pages(page -> accounts.rows(filter, READ_AT_ONCE, (page - 1L) * READ_AT_ONCE)))
                .text("account.username", 24, AccountRow::username)
                .text("account.displayName", 30, AccountRow::displayName)
                .text("account.sheet.right", 14, row -> row.administrator() ? sheets.say("account.sheet.grant") : null)
                .text(
                        "account.state",
                        28,
                        row -> sheets.say(
                                row.closedAt() != null
                                        ? "account.state.closed"
                                        : row.mustChangePassword() ? "account.state.one-time" : "account.state.open"))
                .day("account.sheet.last", AccountRow::lastSignedInAt);
    }

    /** What the browser offers while a username is typed. */
    @GetMapping("/suggestions")
    String suggest(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("options", accounts.rows(new AccountFilter(q, null), SUGGESTED, 0));
        return "account/suggestions";
    }

    @GetMapping("/new")
    String create(Model model) {
        model.addAttribute("form", new AccountForm());
        return "account/form";
    }

    @PostMapping
    String create(
            CurrentUser user,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && accounts.isTaken(requireNonNull(form.username))) {
            errors.rejectValue("username", "account.username.taken");
        }
        if (errors.hasErrors()) {
            return "account/form";
        }
        String password = accounts.open(
                requireNonNull(form.username), requireNonNull(form.displayName), form.administrator, user.username());
        redirect.addFlashAttribute("oneTimePassword", password);
        redirect.addFlashAttribute("whose", requireNonNull(form.username).strip());
        redirect.addFlashAttribute("opened", true);
        return "redirect:/accounts";
    }

    @PostMapping("/{id}/one-time-password")
    String resetPassword(CurrentUser user, @PathVariable UUID id, RedirectAttributes redirect) {
        if (user.id().equals(id)) {
            Flash.fail("account.reset.own").on(redirect);
            return "redirect:/accounts";
        }
        redirect.addFlashAttribute("whose", accounts.row(id).username());
        redirect.addFlashAttribute("oneTimePassword", accounts.resetPassword(id, user.username()));
        return "redirect:/accounts";
    }

    @PostMapping("/{id}/closure")
    String close(CurrentUser user, @PathVariable UUID id, RedirectAttributes redirect) {
        if (user.id().equals(id)) {
            Flash.fail("account.closure.own").on(redirect);
        } else {
            accounts.close(id, user.username());
            Flash.done("account.closed").on(redirect);
        }
        return "redirect:/accounts";
    }

    @PostMapping("/{id}/reopening")
    String reopen(CurrentUser user, @PathVariable UUID id, RedirectAttributes redirect) {
        accounts.reopen(id, user.username());
        Flash.done("account.reopened").on(redirect);
        return "redirect:/accounts";
    }
}
