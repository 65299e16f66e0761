package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.DueChoices;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.HolidayShift;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.plan.AskedDuties;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.DueWords;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.plan.PlanDuties;

class AskedOpeningsTest {

    static final UUID COMMITTEE = UUID.randomUUID();
    static final UUID DIVISION = UUID.randomUUID();
    static final UUID REGIME = UUID.randomUUID();
    static final LocalDate ASKED = LocalDate.of(2021, 8, 2);

    @Test
    void eachUnitOwesOneReportOnTheDaysAskedAboutEvenWhereTheyAreOver() {
        Period july = Period.asked(PeriodKind.THEMATIC, Window.ofMonth(2021, 7));
        UUID commune = UUID.randomUUID();
        UUID police = UUID.randomUUID();
        List<Opening> opened = open(july, duty(commune, AssignmentMode.ASSIGN), duty(police, AssignmentMode.REQUEST));
        assertThat(opened).extracting(Opening::unitId).containsExactly(commune, police);
        assertThat(opened).extracting(Opening::mode).containsExactly(AssignmentMode.ASSIGN, AssignmentMode.REQUEST);
        assertThat(opened).allSatisfy(row -> {
            assertThat(row.kind()).isEqualTo(ObligationKind.REPORT);
            assertThat(row.role()).isEqualTo(PartyRole.OWE);
            assertThat(row.sourceId()).isEqualTo(REGIME);
            assertThat(row.period()).isEqualTo(july);
            assertThat(row.dueOn()).as("a Sunday stays as it was said").isEqualTo(LocalDate.of(2021, 8, 22));
            assertThat(row.dueWords()).isEqualTo("hết ngày 22/8/2021");
            assertThat(row.receiverId()).isEqualTo(COMMITTEE);
            assertThat(row.intakeUnitId()).isEqualTo(DIVISION);
        });
    }

    private static PlanDuties.ReportDuty duty(UUID unit, AssignmentMode mode) {
        return new PlanDuties.ReportDuty(
                REGIME,
                unit,
                mode,
                PeriodKind.THEMATIC,
                "Tình hình",
                new DueWords("hết ngày 22/8/2021", DueRule.parse("UNTIL_END_OF 2021-08-22")),
                COMMITTEE,
                DIVISION);
    }

    private static List<Opening> open(Period period, PlanDuties.ReportDuty... reports) {
        PlanDuties duties = new PlanDuties(
                UUID.randomUUID(),
                COMMITTEE,
                COMMITTEE,
                DIVISION,
                ASKED,
                Window.ofYear(2021),
                new DueChoices(true, HolidayShift.BY_RULE),
                List.of(),
                List.of(reports),
                List.of());
        return Openings.of(new AskedDuties(duties, period), new WorkCalendar(List.of()), UUID.randomUUID());
    }
}
