package vn.dondoc.search.web;

import java.util.List;
import vn.dondoc.District;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.Heading;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanKind;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.ReferenceNumber;
import vn.dondoc.plan.RegimeContent;
import vn.dondoc.plan.TaskContent;

/** Plans with one task and one report of each commune, in words by which a test finds them. */
final class PlansToFind {

    private PlansToFind() {}

    static PlanContent content(District.World in, String number, String subject, String task) {
        Heading heading = new Heading(
                PlanKind.KE_HOACH,
                ReferenceNumber.parse(number).orElseThrow(),
                in.committee(),
                "Quảng Điền",
                PlansOfTests.ISSUED,
                subject,
                Window.ofYears(2021, 2021),
                null,
                null,
                List.of(),
                List.of(),
                in.culture(),
                null,
                true);
        List<Party> communes = List.of(in.allCommunes());
        return new PlanContent(
                heading,
                List.of(),
                List.of(new TaskContent(
                        "III", task, AssignmentMode.ASSIGN, communes, List.of(), "cả năm 2021", null, null, null)),
                List.of(new RegimeContent(
                        communes,
                        PeriodKind.HALF_YEAR,
                        null,
                        "trước 15/6/2021",
                        null,
                        false,
                        in.committee(),
                        in.culture(),
                        null)),
                List.of());
    }
}
