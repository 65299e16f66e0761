package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.District;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.RegimeContent;
import vn.dondoc.plan.TargetContent;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.Section;
import vn.dondoc.reporting.form.TargetLink;

/** A plan whose communes report each half of the year to a division, which reports to the committee. */
public class ConsolidationsOfTests {

    private final Plans plans;
    private final District district;
    private final Library library;
    private final Forms forms;
    private final Reports reports;
    private final Reviews reviews;
    private final JdbcClient jdbc;

    public ConsolidationsOfTests(
            Plans plans,
            District district,
            Library library,
            Forms forms,
            Reports reports,
            Reviews reviews,
            JdbcClient jdbc) {
        this.plans = plans;
        this.district = district;
        this.library = library;
        this.forms = forms;
        this.reports = reports;
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    public UUID plan(District.World world) {
        PlanContent content = new PlanContent(
                PlansOfTests.heading(world, "61/KH-UBND"),
                List.of(
                        target("Tỷ lệ trường học tổ chức tuyên truyền", TargetDirection.AT_LEAST, 100, "%"),
                        target("Số vụ xâm hại trẻ em", TargetDirection.DECREASE, 10, "%"),
                        target("Không để xảy ra việc làm lộ thông tin", TargetDirection.NONE, null, null)),
                List.of(),
                List.of(
                        regime(
                                world.communes().stream().map(Party::unit).toList(),
                                PeriodKind.HALF_YEAR,
                                "Kết quả thực hiện kế hoạch",
                                world.culture()),
                        regime(
                                List.of(Party.unit(world.culture())),
                                PeriodKind.HALF_YEAR,
                                "Tổng hợp",
                                world.committee()),
                        regime(List.of(Party.unit(world.culture())), PeriodKind.YEAR, "Tổng hợp", world.committee())),
                List.of());
        UUID plan = PlansOfTests.issued(plans, content, world, district);
        forms.publish(regimeOf(world.communes().getFirst(), "HALF_YEAR"), form(plan), null, null);
        return plan;
    }

    private Form form(UUID plan) {
        List<Indicator> indicators =
                List.of("COMM_SESSIONS", "CLUBS", "SCHOOLS_COVERED_PCT", "CASES", "CHILD_VICTIMS").stream()
                        .map(code -> optional(library.indicator(code).orElseThrow()))
                        .toList();
        return new Form(
                List.of(
                        new Section("RESULTS", "Kết quả thực hiện", null, false),
                        new Section("PROPOSALS", "Đề xuất, kiến nghị", null, false)),
                indicators,
                List.of(),
                List.of(
                        new TargetLink(target(plan, 1), "SCHOOLS_COVERED_PCT"),
                        new TargetLink(target(plan, 2), "CASES")));
    }

    private static Indicator optional(Indicator one) {
        return new Indicator(
                one.code(),
                one.name(),
                one.unit(),
                one.kind(),
                one.numerator(),
                one.denominator(),
                one.parts(),
                one.partsMakeTotal(),
                false,
                one.min(),
                one.max(),
                one.decimals(),
                one.restricted(),
                one.cumulative());
    }

    private UUID target(UUID plan, int position) {
        return jdbc.sql("select id from plan_target where plan_id = ? order by position limit 1 offset ?")
                .params(plan, position - 1)
                .query(UUID.class)
                .single();
    }

    private static TargetContent target(String measure, TargetDirection direction, Integer value, String unit) {
        return new TargetContent(
                measure, direction, value == null ? null : BigDecimal.valueOf(value), unit, null, null);
    }

    private static RegimeContent regime(List<Party> reporters, PeriodKind kind, String title, UUID to) {
        return new RegimeContent(reporters, kind, title, null, null, false, to, to, null);
    }

    private UUID regimeOf(UUID unit, String kind) {
        return jdbc.sql(
                        "select distinct source_id from obligation where unit_id = ? and kind = 'REPORT' and period like ?")
                .params(unit, kind + "%")
                .query(UUID.class)
                .single();
    }

    /** @param period the beginning of its text: «HALF_YEAR 2021-01» */
    public UUID owed(UUID unit, String period) {
        return jdbc.sql("select id from obligation where unit_id = ? and kind = 'REPORT' and period like ?")
                .params(unit, period + "%")
                .query(UUID.class)
                .single();
    }

    /** The first commune reports whole years besides: what it owes for 2020, its first half, and for 2021. */
    public List<UUID> yearToo(District.World world) {
        UUID unit = world.communes().getFirst();
        UUID half = regimeOf(unit, "HALF_YEAR");
        UUID year = copyOfRegime(half, "YEAR");
        UUID like = owed(unit, "HALF_YEAR 2021-01");
        return List.of(
                copyOfDuty(like, year, "YEAR 2020-01-01/2020-12-31"),
                copyOfDuty(like, half, "HALF_YEAR 2020-01-01/2020-06-30"),
                copyOfDuty(like, year, "YEAR 2021-01-01/2021-12-31"));
    }

    /** The same unit is asked once more about the days of the report. */
    public UUID askedToo(District.World world, UUID report) {
        UUID regime = copyOfRegime(regimeOf(world.communes().getFirst(), "HALF_YEAR"), "THEMATIC");
        return copyOfDuty(report, regime, "THEMATIC 2021-01-01/2021-06-30");
    }

    /** What the division has to gather once, about the days of that year. */
    public UUID onceToo(District.World world, int year) {
        UUID regime = copyOfRegime(regimeOf(world.communes().getFirst(), "HALF_YEAR"), "ONCE");
        return copyOfDuty(owed(world.culture(), "YEAR"), regime, "ONCE %1$d-01-01/%1$d-12-31".formatted(year));
    }

    private UUID copyOfRegime(UUID like, String kind) {
        UUID id = UUID.randomUUID();
        copy(
                "plan_regime",
                like,
                Map.of("id", "'" + id + "'::uuid", "period_kind", "'" + kind + "'", "position", "position + 100"));
        UUID form = jdbc.sql("select id from report_form where regime_id = ? order by number desc limit 1")
                .param(like)
                .query(UUID.class)
                .single();
        copy("report_form", form, Map.of("id", "gen_random_uuid()", "regime_id", "'" + id + "'::uuid"));
        return id;
    }

    private UUID copyOfDuty(UUID like, UUID regime, String period) {
        UUID id = UUID.randomUUID();
        copy(
                "obligation",
                like,
                Map.of(
                        "id",
                        "'" + id + "'::uuid",
                        "source_id",
                        "'" + regime + "'::uuid",
                        "period",
                        "'" + period + "'"));
        return id;
    }

    private void copy(String table, UUID like, Map<String, String> changed) {
        List<String> columns = jdbc.sql("select column_name from information_schema.columns"
                        + " where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER'")
                .param(table)
                .query(String.class)
                .list();
        jdbc.sql("insert into %s (%s) select %s from %s where id = ?"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream()
                                        .map(column -> changed.getOrDefault(column, column))
                                        .collect(java.util.stream.Collectors.joining(", ")),
                                table))
                .param(like)
                .update();
    }

    public void handIn(UUID report, Map<String, String> answers, Standing by) {
        answers.forEach((field, value) -> {
            int revision = reports.sheet(report, by).answers().stream()
                    .filter(answer -> answer.field().toText().equals(field))
                    .mapToInt(Answer::revision)
                    .findFirst()
                    .orElse(0);
            reports.save(report, List.of(new Edit(FieldKey.parse(field), value, revision)), by);
        });
        reports.handIn(report, "Số liệu đã kiểm tra lại", by);
    }

    public void accept(UUID report, Standing by) {
        reviews.accept(report, reports.sheet(report, by).versions().size(), by);
    }

    public void reopen(UUID report, Standing by) {
        reviews.reopen(report, reports.sheet(report, by).versions().size(), "Cần kiểm tra lại", null, Map.of(), by);
    }
}
