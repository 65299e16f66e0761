package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;

/** The second law of the ledger: what is stored on a row is what its history says. */
@PagesTest
class HistoryTest {

    @Autowired
    District district;

    @Autowired
    MovableClock clock;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    @Autowired
    ObligationRepository repository;

    @Autowired
    TransactionTemplate inTransaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyStoredRowIsWhatItsHistorySays() {
        clock.standOn(PlansOfTests.ISSUED);
        District.World world = district.found();
        UUID plan = PlansOfTests.issued(plans, PlansOfTests.seedLike(world, "61/KH-UBND"), world, district);
        List<UUID> ids = jdbc.sql("select id from obligation where plan_id = ? order by id")
                .param(plan)
                .query(UUID.class)
                .list();
        Standing commune = district.standing(world.communeOne());
        Standing monitor = district.standing(world.monitor());
        Random random = new Random(2021);
        for (int i = 0; i < 150; i++) {
            clock.standOn(PlansOfTests.ISSUED.plusDays(i * 2L));
            UUID id = ids.get(random.nextInt(ids.size()));
            int step = random.nextInt(6);
            LocalDate day = PlansOfTests.ISSUED.plusDays(i * 2L + random.nextInt(60));
            try {
                switch (step) {
                    case 0 -> obligations.acknowledge(id, commune);
                    case 1, 2 -> obligations.submit(id, "Đã làm", commune);
                    case 3 -> obligations.sendBack(id, "Thiếu", monitor);
                    case 4 -> obligations.accept(id, null, monitor);
                    default -> obligations.setDue(id, day, "Lý do", monitor);
                }
            } catch (StepNotPossible | vn.dondoc.site.NotFound refused) {
                // what does not fit is refused and leaves no trace: that is what the replay shows
            }
        }
        plans.close(plan, "Hết năm", monitor);
        inTransaction.executeWithoutResult(transaction -> {
            List<Obligation> all = repository.findAll();
            assertThat(all).hasSizeGreaterThanOrEqualTo(10);
            assertThat(all).anySatisfy(row -> assertThat(row.submissions()).isPositive());
            for (Obligation row : all) {
                List<LedgerEntry> history = row.history().stream()
                        .map(event -> new LedgerEntry(event.step(), event.at(), null, null, null, event.dueOn()))
                        .toList();
                assertThat(LedgerState.replay(history)).isEqualTo(row.state());
            }
        });
    }
}
