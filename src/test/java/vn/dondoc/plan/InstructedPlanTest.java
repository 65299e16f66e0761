package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.Window;

class InstructedPlanTest {

    static final Instant NOW = Instant.parse("2021-11-22T18:30:00Z");
    static final LocalDate DAY = LocalDate.of(2021, 11, 30);

    final UUID committee = UUID.randomUUID();
    final UUID commune = UUID.randomUUID();
    final UUID leader = UUID.randomUUID();
    final UUID late = UUID.randomUUID();

    @Test
    void aLeadersWordStandsBesideWhatWasSigned() {
        Plan plan = issued();
        Task given = instruct(plan, new Instruction(List.of(commune, commune), " Báo cáo ngay ", DAY, late));
        assertThat(plan.tasks()).hasSize(2);
        assertThat(plan.tasks().getFirst().instructed()).isNull();
        assertThat(given.position()).isEqualTo(2);
        assertThat(given.text()).isEqualTo("Báo cáo ngay");
        assertThat(given.due().words()).isEqualTo("hết ngày 30/11/2021");
        assertThat(given.parties())
                .singleElement()
                .satisfies(named -> assertThat(named.party()).isEqualTo(Party.unit(commune)))
                .satisfies(named -> assertThat(named.role()).isEqualTo(PartyRole.LEAD));
        assertThat(given.instructed()).isEqualTo(new Instructing(NOW, leader, "Chủ tịch", late));
        assertThat(given.instructed().day())
                .as("it is the next day in Việt Nam")
                .isEqualTo(LocalDate.of(2021, 11, 23));
        assertThat(plan.steps().getLast().step()).isEqualTo("INSTRUCTED");
        assertThat(plan.steps().getLast().reason()).isEqualTo("Báo cáo ngay");
    }

    @Test
    void nothingIsInstructedUnderADraftOrAPlanThatIsOver() {
        Instruction instruction = new Instruction(List.of(commune), "Báo cáo ngay", DAY, null);
        assertThatIllegalStateException().isThrownBy(() -> instruct(draft(), instruction));
        Plan closed = issued();
        closed.close("hết hạn", leader, NOW);
        assertThatIllegalStateException().isThrownBy(() -> instruct(closed, instruction));
    }

    @Test
    void anInstructionIsGivenToSomebodyAndSaysWhatToDo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Instruction(List.of(), "Báo cáo", DAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instruction(List.of(commune), "  ", DAY, null));
    }

    @Test
    void onlyAWordThatStandsIsTakenBackAndItStaysReadable() {
        Plan plan = issued();
        Task given = instruct(plan, new Instruction(List.of(commune), "Báo cáo ngay", DAY, late));
        plan.withdraw(given, "Đã báo cáo", leader, NOW.plusSeconds(60));
        assertThat(given.withdrawn()).isEqualTo(new Withdrawing(NOW.plusSeconds(60), leader, "Đã báo cáo"));
        assertThat(given.text()).isEqualTo("Báo cáo ngay");
        assertThat(plan.steps().getLast().step()).isEqualTo("INSTRUCTION_WITHDRAWN");
        assertThat(plan.steps().getLast().reason()).isEqualTo("Đã báo cáo");
        assertThatIllegalStateException().isThrownBy(() -> plan.withdraw(given, "Lại", leader, NOW));
        assertThatIllegalStateException()
                .isThrownBy(() -> plan.withdraw(plan.tasks().getFirst(), "Đã ký", leader, NOW));
        assertThat(plan.steps()).hasSize(4);
    }

    private Task instruct(Plan plan, Instruction instruction) {
        return plan.instruct(instruction, AssignmentMode.ASSIGN, "Chủ tịch", leader, NOW);
    }

    private Plan issued() {
        Plan plan = draft();
        plan.issue(leader, NOW);
        return plan;
    }

    private Plan draft() {
        Heading heading = new Heading(
                PlanKind.KE_HOACH,
                ReferenceNumber.parse("61/KH-UBND").orElseThrow(),
                committee,
                null,
                PlansOfTests.ISSUED,
                "Phòng, chống tội phạm",
                Window.ofYears(2021, 2021),
                null,
                null,
                List.of(),
                List.of(),
                committee,
                null,
                true);
        Plan plan = new Plan(heading, committee, committee, leader, NOW);
        plan.add(new TaskContent(
                null,
                "Tuyên truyền",
                AssignmentMode.ASSIGN,
                List.of(Party.unit(commune)),
                List.of(),
                null,
                null,
                null,
                null));
        return plan;
    }
}
