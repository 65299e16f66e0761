package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.dondoc.District;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;

/** Contents of plans for tests, in the form of the plans that districts issue. */
public final class PlansOfTests {

    public static final LocalDate ISSUED = LocalDate.of(2021, 3, 17);

    private PlansOfTests() {}

    public static Heading heading(District.World world, String number, String... bases) {
        return new Heading(
                PlanKind.KE_HOACH,
                ReferenceNumber.parse(number).orElseThrow(),
                world.committee(),
                "Quảng Điền",
                ISSUED,
                "Tuyên truyền phòng, chống tội phạm " + number,
                Window.ofYears(2021, 2021),
                null,
                null,
                List.of(),
                List.of(bases),
                world.culture(),
                null,
                true);
    }

    /**
     * Two communes report twice, the police is asked for something, a division leads what it is named for twice, and
     * the communes make plans of their own: 4 + 1 + 3 + 2 rows of the ledger.
     */
    public static PlanContent seedLike(District.World world, String number, String... bases) {
        return new PlanContent(
                heading(world, number, bases),
                List.of(),
                List.of(
                        task(
                                "Phối hợp phòng ngừa",
                                AssignmentMode.ASSIGN,
                                List.of(Party.unit(world.police())),
                                List.of(),
                                "trước 01/4/2021"),
                        task(
                                "Tập huấn",
                                AssignmentMode.ASSIGN,
                                List.of(Party.unit(world.justice())),
                                List.of(Party.unit(world.justice()), world.allCommunes()),
                                "quý II, quý III năm 2021")),
                List.of(
                        report(world, PeriodKind.HALF_YEAR, "trước 15/6/2021"),
                        report(world, PeriodKind.YEAR, "trước 25/11/2021")),
                List.of(new DemandContent(
                        List.of(world.allCommunes()),
                        "Xây dựng kế hoạch",
                        null,
                        world.committee(),
                        world.culture(),
                        null)));
    }

    public static PlanContent withTasks(District.World world, String number, int count) {
        List<TaskContent> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tasks.add(task(
                    "Việc thứ " + i, AssignmentMode.ASSIGN, List.of(world.allCommunes()), List.of(), "cả năm 2021"));
        }
        return new PlanContent(heading(world, number), List.of(), tasks, List.of(), List.of());
    }

    private static TaskContent task(
            String text, AssignmentMode mode, List<Party> leads, List<Party> coordinators, String due) {
        return new TaskContent("III", text, mode, leads, coordinators, due, null, null, "Câu: " + text);
    }

    private static RegimeContent report(District.World world, PeriodKind kind, String due) {
        return new RegimeContent(
                List.of(world.allCommunes(), Party.unit(world.communes().getFirst())),
                kind,
                null,
                due,
                null,
                false,
                world.committee(),
                world.culture(),
                null);
    }

    public static UUID issued(Plans plans, PlanContent content, District.World world, District district) {
        UUID id = plans.draft(content, world.culture(), district.standing(world.monitor()));
        plans.issue(id, district.standing(world.monitor()));
        return id;
    }
}
