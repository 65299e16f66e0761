package vn.dondoc.cascade.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.District;
import vn.dondoc.Scene;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.DemandContent;
import vn.dondoc.plan.Heading;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanKind;
import vn.dondoc.plan.ReferenceNumber;
import vn.dondoc.plan.RegimeContent;
import vn.dondoc.plan.TaskContent;

/** Plans above and below each other: a district's, which asks the communes and the police for plans, and theirs. */
final class Hierarchy {

    private final Scene scene;
    private final District.World world;

    Hierarchy(Scene scene) {
        this.scene = scene;
        this.world = scene.world;
    }

    /** Asks the two communes of the group, and the police, for plans of their own before 01/6/2021. */
    UUID asking(String number) {
        return issued(
                heading(number, world.committee(), world.culture(), null),
                List.of(
                        task("Đẩy mạnh tuyên truyền trên đài truyền thanh cơ sở", "trước 01/7/2021"),
                        task("Bố trí kinh phí thực hiện", "")),
                List.of(report("trước 15/6/2021")),
                List.of(new DemandContent(
                        List.of(world.allCommunes(), Party.unit(world.police())),
                        "Xây dựng kế hoạch triển khai",
                        "trước 01/6/2021",
                        world.committee(),
                        world.culture(),
                        null)),
                world.culture(),
                world.monitor());
    }

    /** One task of the police and one of the communes. */
    UUID forThePolice(String number) {
        return issued(
                heading(number, world.committee(), world.culture(), null),
                List.of(
                        task("Tuần tra ban đêm", "", Party.unit(world.police())),
                        task("Tuyên truyền phòng ngừa", "", world.allCommunes())),
                List.of(),
                List.of(),
                world.culture(),
                world.monitor());
    }

    /** Many tasks for the communes. */
    UUID withTasks(String number, int many) {
        return issued(
                heading(number, world.committee(), world.culture(), null),
                IntStream.rangeClosed(1, many)
                        .mapToObj(each -> task("Tổ chức hoạt động thứ " + each, "trước 01/7/2021"))
                        .toList(),
                List.of(),
                List.of(),
                world.culture(),
                world.monitor());
    }

    /** A commune's own, not yet issued. */
    UUID draftBelow(UUID parent, String number, UUID issuer, String who) {
        return scene.draft(
                new PlanContent(
                        heading(number, issuer, issuer, parent),
                        List.of(),
                        List.of(new TaskContent(
                                null,
                                "Tuyên truyền trên đài truyền thanh xã",
                                AssignmentMode.ASSIGN,
                                List.of(Party.unit(issuer)),
                                List.of(),
                                "trước 01/8/2021",
                                null,
                                null,
                                null)),
                        List.of(),
                        List.of()),
                issuer,
                who);
    }

    UUID issuedBelow(UUID parent, String number, UUID issuer, String who) {
        UUID id = draftBelow(parent, number, issuer, who);
        scene.issue(id, who);
        return id;
    }

    /** The same duties as {@link #asking}, of another number and with days of its own. */
    UUID replacing(String number) {
        return issued(
                heading(number, world.committee(), world.culture(), null),
                List.of(task("Đẩy mạnh tuyên truyền trên đài truyền thanh cơ sở và mạng xã hội", "trước 01/9/2021")),
                List.of(report("trước 12/6/2021")),
                List.of(),
                world.culture(),
                world.monitor());
    }

    private UUID issued(
            Heading heading,
            List<TaskContent> tasks,
            List<RegimeContent> regimes,
            List<DemandContent> demands,
            UUID draftingUnit,
            String who) {
        return scene.issued(new PlanContent(heading, List.of(), tasks, regimes, demands), draftingUnit, who);
    }

    private TaskContent task(String text, String due) {
        return task(text, due, world.allCommunes());
    }

    private static TaskContent task(String text, String due, Party party) {
        return new TaskContent(null, text, AssignmentMode.ASSIGN, List.of(party), List.of(), due, null, null, null);
    }

    private RegimeContent report(String due) {
        return new RegimeContent(
                List.of(world.allCommunes()),
                PeriodKind.HALF_YEAR,
                null,
                due,
                null,
                false,
                world.committee(),
                world.culture(),
                null);
    }

    private static Heading heading(String number, UUID issuer, UUID monitor, @Nullable UUID parent) {
        return new Heading(
                PlanKind.KE_HOACH,
                ReferenceNumber.parse(number).orElseThrow(),
                issuer,
                null,
                LocalDate.of(2021, 3, 17),
                "Phòng, chống tội phạm " + number,
                Window.ofYears(2021, 2021),
                null,
                null,
                List.of(),
                List.of(),
                monitor,
                parent,
                true);
    }
}
