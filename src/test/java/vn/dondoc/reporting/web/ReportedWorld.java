package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.Scene;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Obligations;

/**
 * A district with a plan that asks twice for reports. On 20/6/2021 the first commune has reported in time and the second
 * late; the police were asked and have not answered; the second is excused from the report of the year.
 */
abstract class ReportedWorld {

    static final Period HALF = Period.ofHalfYear(2021, 1);
    static final Period YEAR = Period.ofYear(2021);

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    Obligations obligations;

    District.World world;
    UUID plan;
    UUID regime;

    private final Map<String, Integer> lengths = new HashMap<>();

    @BeforeEach
    void aPlanAsksForReports() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        regime = scene.id(
                "select distinct source_id from obligation where plan_id = ? and period = ?", plan, HALF.toText());
        scene.on(2021, 5, 20);
        var monitor = scene.standing(world.monitor());
        obligations.submit(report(0, HALF), "25/BC-UBND", scene.standing(world.communeOne()));
        obligations.addUnit(regime, HALF, world.police(), null, "Cần số liệu của công an", monitor);
        obligations.addUnit(regime, HALF, world.communes().getLast(), null, "Báo cáo riêng", monitor);
        obligations.waive(report(1, YEAR), "Bão lũ", monitor);
        scene.on(2021, 6, 17);
        obligations.submit(report(1, HALF), "26/BC-UBND", scene.standing(world.communeTwo()));
        scene.on(2021, 6, 20);
    }

    UUID report(int commune, Period period) {
        return report(world.communes().get(commune), period);
    }

    UUID report(UUID unit, Period period) {
        return scene.duty(plan, unit, "period = '%s'".formatted(period.toText()));
    }

    /** Every figure that leads to a list says how many rows the list has; what several figures open is asked for once. */
    void eachNumberIsItsList(Document page, String within, String username) {
        List<Element> numbers = page.select(within + " a[href^=/reports?]").stream()
                .filter(link -> link.text().matches(".*\\d.*"))
                .toList();
        assertThat(numbers).isNotEmpty();
        for (Element number : numbers) {
            int rows = lengths.computeIfAbsent(
                    username + " " + number.attr("href"),
                    key -> desk.page(username, number.attr("href"))
                            .select(".register tbody tr")
                            .size());
            assertThat(rows)
                    .as(username + " " + number.attr("href"))
                    .isEqualTo(Integer.parseInt(number.text().replaceAll("\\D", "")));
        }
    }

    static String inAddress(Period period) {
        return period.toText().replace(" ", "%20");
    }
}
