package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.DatedPeriod;
import vn.dondoc.calendar.Due;
import vn.dondoc.calendar.DueChoices;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.HolidayShift;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.calendar.WorkCalendar;

/** What the rules of one plan come to. */
record PlanDues(WorkCalendar calendar, LocalDate reference, Window window, DueChoices choices) {

    static PlanDues of(WorkCalendar calendar, PlanRow plan, boolean beforeIsExclusive) {
        return new PlanDues(
                calendar,
                plan.day(),
                new Window(plan.windowFrom(), plan.windowTo()),
                new DueChoices(beforeIsExclusive, HolidayShift.BY_RULE));
    }

    Due of(String rule) {
        return calendar.due(DueRule.parse(rule), reference, choices);
    }

    List<DatedPeriod> schedule(PeriodKind kind, String rule) {
        return calendar.schedule(kind, DueRule.parse(rule), window, choices);
    }

    /** The one report on the days that were asked about. */
    List<DatedPeriod> asked(PeriodKind kind, String rule, Window data) {
        return List.of(new DatedPeriod(Period.asked(kind, data), of(rule)));
    }
}
