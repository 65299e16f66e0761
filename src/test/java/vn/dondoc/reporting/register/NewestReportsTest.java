package vn.dondoc.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.site.Sought;

@PagesTest
class NewestReportsTest {

    private static final List<String> WAYS = List.of(Ledger.OWED, Ledger.FOLLOWED);

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"báo cáo", "bao cao", "xâm hại", "chữ không có ở đâu"})
    void findsTheSameHoweverManyOfTheNewestAreLookedThrough(String typed) {
        scene.plan("501/KH-UBND");
        scene.plan("502/KH-UBND");
        Standing standing = scene.standing(scene.world.monitor());
        Set<Found> all = found(ReportFinder.CALLED, typed, standing);
        assertThat(found(lookingThrough(1), typed, standing)).isEqualTo(all);
        assertThat(found(lookingThrough(3), typed, standing)).isEqualTo(all);
    }

    @Test
    void findsWhatIsThere() {
        UUID plan = scene.plan("503/KH-UBND");
        assertThat(found(ReportFinder.CALLED, "báo cáo", scene.standing(scene.world.monitor())))
                .filteredOn(Found::exact)
                .hasSize((int) scene.duties(plan, "kind = 'REPORT'"));
    }

    private static NewestReports lookingThrough(int many) {
        NewestReports called = ReportFinder.CALLED;
        return new NewestReports(called.words(), called.holds(), called.condition(), called.visible(), many);
    }

    private Set<Found> found(NewestReports reports, String typed, Standing standing) {
        return new HashSet<>(jdbc.sql("select id, bool_or(exact) as exact from (%s) found group by id"
                        .formatted(reports.holding(Sought.of(typed), WAYS)))
                .param("typed", typed)
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .query(Found.class)
                .list());
    }

    record Found(UUID id, boolean exact) {}
}
