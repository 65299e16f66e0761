package vn.dondoc.calendar.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.Choice;
import vn.dondoc.site.Flash;

@Controller
@RequestMapping("/holidays")
@lombok.RequiredArgsConstructor
class HolidayController {

    private final Holidays holidays;
    private final MessageSource messages;
    private final Clock clock;

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Integer year, Model model) {
        return page(new DayForm(), shown(year), model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult errors,
            Principal who,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (!errors.hasErrors() && !holidays.add(form.day(), who.getName())) {
            errors.rejectValue("date", "calendar.date.taken");
        }
        if (errors.hasErrors()) {
            return page(form, shown(form.date == null ? null : form.date.getYear()), model);
        }
        CalendarDay day = form.day();
        Flash.done("calendar.added", SpokenDate.withWeekday(day.date())).on(redirect);
        return "redirect:/holidays?year=" + day.date().getYear();
    }

    @PostMapping("/{date}/removal")
    String remove(@PathVariable LocalDate date, Principal who, RedirectAttributes redirect) {
        holidays.remove(date, who.getName());
        Flash.done("calendar.removed", SpokenDate.withWeekday(date)).on(redirect);
        return "redirect:/holidays?year=" + date.getYear();
    }

    private String page(DayForm form, int year, Model model) {
        var years = new TreeSet<>(holidays.years());
        years.add(thisYear());
        years.add(thisYear() + 1);
        years.add(year);
        model.addAttribute("form", form);
        model.addAttribute("year", year);
        model.addAttribute("years", years);
        model.addAttribute("days", holidays.of(year));
        model.addAttribute("kinds", kinds());
        return "calendar/days";
    }

    private List<Choice> kinds() {
        return Arrays.stream(CalendarDay.Kind.values())
                .map(kind -> Choice.of(
                        kind, messages.getMessage("CalendarDay.Kind." + kind, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    private int shown(@Nullable Integer year) {
        return year == null || !DayForm.isRecordable(year) ? thisYear() : year;
    }

    private int thisYear() {
        return VietnamTime.today(clock).getYear();
    }
}
