package vn.dondoc.agency.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.agency.UnitFilter;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.UnitStaffing;
import vn.dondoc.agency.Units;
import vn.dondoc.site.Flash;
import vn.dondoc.site.ListSheets;
import vn.dondoc.site.Paging;
import vn.dondoc.site.WrittenDate;

@Controller
@RequestMapping("/units")
@lombok.RequiredArgsConstructor
class UnitController {

    private static final int PAGE = 50;
    private static final int READ_AT_ONCE = 1_000;

    private final Units units;
    private final UnitDirectory directory;
    private final Picker picker;
    private final ListSheets sheets;

    @GetMapping
    String list(
            @Valid @ModelAttribute("filter") UnitFilterForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        if (form.day == null && !errors.hasFieldErrors("day")) {
            form.day = picker.today();
        }
        UnitFilter filter = form.filter(picker.today());
        Paging paging = Paging.of(page, PAGE, directory.count(filter));
        model.addAttribute("units", directory.list(filter, PAGE, paging.offset()));
        model.addAttribute("paging", paging);
        model.addAttribute("tiers", picker.of(directory.tiers(filter.day(), form.tier)));
        model.addAttribute("staffings", picker.all(UnitStaffing.class));
        model.addAttribute("day", filter.day());
        return "agency/units";
    }

    @GetMapping("/sheet.xlsx")
    View sheet(@Valid @ModelAttribute("filter") UnitFilterForm form, BindingResult errors) {
        UnitFilter filter = form.filter(picker.today());
        return sheets.list(
                        "co-quan-don-vi",
                        "agency.units",
                        ListSheets.pages(page -> directory.list(filter, READ_AT_ONCE, (page - 1L) * READ_AT_ONCE)))
                .about(sheets.say("agency.sheet.day", WrittenDate.print(filter.day())))
                .text("agency.name", 40, UnitRow::name)
                .text("agency.superior", 32, UnitRow::parentName)
                .text("agency.kind", 24, unit -> sheets.say("UnitKind." + unit.kind()))
                .text("agency.tier", 14, unit -> sheets.say("Tier." + unit.tier()))
                .text("agency.code", 14, UnitRow::code)
                .date("agency.sheet.dissolvedOn", UnitRow::dissolvedOn);
    }

    /** What the browser offers while a unit's name is typed. */
    @GetMapping("/suggestions")
    String suggest(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("options", picker.suggestions(q));
        return "agency/suggestions";
    }

    @GetMapping("/new")
    String create(@RequestParam(required = false) @Nullable UUID under, Model model) {
        FoundingForm form = new FoundingForm();
        form.foundedOn = picker.today();
        if (under != null) {
            form.superior = units.on(under, picker.today()).label();
        }
        return form(form, model);
    }

    @PostMapping
    String create(
            CurrentUser user,
            @Valid @ModelAttribute("form") FoundingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        UUID superior = picker.unit(form.superior, form.foundedOn, errors, "superior");
        UUID[] made = new UUID[1];
        if (!Attempt.at(
                () -> made[0] = units.found(form.founding(superior), user.username()), errors, "foundedOn", "code")) {
            return form(form, model);
        }
        Flash.done("agency.unit.founded", form.founding(superior).name().full()).on(redirect);
        return "redirect:/units/" + made[0];
    }

    private String form(FoundingForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", picker.all(UnitKind.class));
        model.addAttribute("tiers", picker.all(Tier.class));
        return "agency/unit-form";
    }
}
