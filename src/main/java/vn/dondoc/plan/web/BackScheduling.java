package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import vn.dondoc.calendar.BufferWarning;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.site.Flash;

/** Proposes the units' day from the one above, and says once where a given day leaves too little time between. */
@Component
@lombok.RequiredArgsConstructor
class BackScheduling {

    private final Holidays holidays;
    private final Clock clock;

    /** Whether the day may stand; if not, the form goes back to be read and sent again. */
    boolean settles(AskedReportForm form, BindingResult errors, Model model) {
        LocalDate upward = form.upwardDueOn;
        if (upward == null) {
            return true;
        }
        return form.dueOn == null ? propose(form, upward, errors, model) : weigh(form, form.dueOn, upward, model);
    }

    private boolean propose(AskedReportForm form, LocalDate upward, BindingResult errors, Model model) {
        LocalDate proposed = holidays.calendar().lastDayBelow(upward, requireNonNull(form.bufferDays));
        if (proposed.isBefore(VietnamTime.today(clock))) {
            errors.rejectValue("dueOn", "plan.asked.noTime");
        } else {
            form.dueOn = proposed;
            model.addAttribute(Flash.NAME, Flash.warn("plan.asked.proposed", SpokenDate.withWeekday(proposed)));
        }
        return false;
    }

    private boolean weigh(AskedReportForm form, LocalDate dueOn, LocalDate upward, Model model) {
        WorkCalendar calendar = holidays.calendar();
        Optional<BufferWarning> warning = calendar.bufferWarning(dueOn, upward, requireNonNull(form.bufferDays));
        if (warning.isEmpty() || form.weighed().equals(form.heeded)) {
            return true;
        }
        form.heeded = form.weighed();
        model.addAttribute(
                Flash.NAME, Flash.warn("plan.asked.tight", warning.get().words()));
        return false;
    }
}
