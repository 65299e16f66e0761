package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.account.People;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;

/**
 * A district with a plan that asks twice for reports. On 20/6/2021 the first commune has reported in time and the second
 * late; the police were asked and have not answered; the second is excused from the report of the year.
 */
abstract class ReportedWorld {

    static final Period HALF = Period.ofHalfYear(2021, 1);
    static final Period YEAR = Period.ofYear(2021);

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;
    UUID regime;

    @BeforeEach
    void aPlanAsksForReports() {
        clock.standOn(PlansOfTests.ISSUED);
        world = district.found();
        plan = PlansOfTests.issued(plans, PlansOfTests.seedLike(world, "61/KH-UBND"), world, district);
        regime = jdbc.sql("select distinct source_id from obligation where plan_id = ? and period = ?")
                .params(plan, HALF.toText())
                .query(UUID.class)
                .single();
        clock.standOn(LocalDate.of(2021, 5, 20));
        var monitor = district.standing(world.monitor());
        obligations.submit(report(0, HALF), "25/BC-UBND", district.standing(world.communeOne()));
        obligations.addUnit(regime, HALF, world.police(), null, "Cần số liệu của công an", monitor);
        obligations.addUnit(regime, HALF, world.communes().getLast(), null, "Báo cáo riêng", monitor);
        obligations.waive(report(1, YEAR), "Bão lũ", monitor);
        clock.standOn(LocalDate.of(2021, 6, 17));
        obligations.submit(report(1, HALF), "26/BC-UBND", district.standing(world.communeTwo()));
        clock.standOn(LocalDate.of(2021, 6, 20));
    }

    UUID report(int commune, Period period) {
        return report(world.communes().get(commune), period);
    }

    UUID report(UUID unit, Period period) {
        return jdbc.sql("select id from obligation where plan_id = ? and unit_id = ? and period = ?")
                .params(plan, unit, period.toText())
                .query(UUID.class)
                .single();
    }

    /** Every figure that leads to a list says how many rows the list has. */
    void eachNumberIsItsList(Document page, String within, String username) {
        List<Element> numbers = page.select(within + " a[href^=/reports?]").stream()
                .filter(link -> link.text().matches(".*\\d.*"))
                .toList();
        assertThat(numbers).isNotEmpty();
        for (Element number : numbers) {
            int said = Integer.parseInt(number.text().replaceAll("\\D", ""));
            assertThat(page(number.attr("href"), username).select(".register tbody tr"))
                    .as(username + " " + number.attr("href"))
                    .hasSize(said);
        }
    }

    MvcTestResult get(String address, String username) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .with(people.as(username))
                .exchange();
    }

    MvcTestResult post(String address, String username, String... fields) {
        var request = browser.post()
                .uri(java.net.URI.create(address))
                .with(people.as(username))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    Document page(String address, String username) {
        return page(get(address, username));
    }

    static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String inAddress(Period period) {
        return period.toText().replace(" ", "%20");
    }
}
