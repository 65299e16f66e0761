package vn.dondoc;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;

/**
 * Where a test takes place: a district of its own on the day on which its plans are issued, the plans that the test
 * lets come into force there, and what is stored of it all. Each test is given another one.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Scene {

    public final District.World world;

    private final MovableClock clock;
    private final District district;
    private final Plans plans;
    private final JdbcClient jdbc;

    Scene(MovableClock clock, District district, Plans plans, JdbcClient jdbc) {
        this.clock = clock;
        this.district = district;
        this.plans = plans;
        this.jdbc = jdbc;
        clock.standOn(PlansOfTests.ISSUED);
        this.world = district.found();
    }

    public void on(LocalDate day) {
        clock.standOn(day);
    }

    public void on(int year, int month, int day) {
        clock.standOn(LocalDate.of(year, month, day));
    }

    /** Comes into force: {@link PlansOfTests#seedLike}. */
    public UUID plan(String number, String... bases) {
        return issued(PlansOfTests.seedLike(world, number, bases));
    }

    /** Comes into force: {@link PlansOfTests#withTasks}. */
    public UUID tasks(String number, int count) {
        return issued(PlansOfTests.withTasks(world, number, count));
    }

    public UUID issued(PlanContent content) {
        return issued(content, world.culture(), world.monitor());
    }

    public UUID issued(PlanContent content, UUID unit, String by) {
        UUID plan = draft(content, unit, by);
        issue(plan, by);
        return plan;
    }

    public void issue(UUID plan, String by) {
        plans.issue(plan, standing(by));
    }

    /** Not yet issued. */
    public UUID draft(PlanContent content) {
        return draft(content, world.culture(), world.monitor());
    }

    public UUID draft(PlanContent content, UUID unit, String by) {
        return plans.draft(content, unit, standing(by));
    }

    public Standing standing(String username) {
        return district.standing(username);
    }

    /** Somebody else who serves in this district since it stands. */
    public String serving(String who, PostingRole role, UUID unit) {
        return district.person(who, world.place(), unit, role);
    }

    /** Another district, which has nothing to do with this one. */
    public District.World elsewhere() {
        return district.found();
    }

    /** The one duty that this unit has under a plan and that fits the condition. */
    public UUID duty(UUID plan, UUID unit, String condition) {
        return id("select id from obligation where plan_id = ? and unit_id = ? and " + condition, plan, unit);
    }

    /** How many duties of a plan fit the condition. */
    public long duties(UUID plan, String condition) {
        return number("select count(*) from obligation where plan_id = ? and " + condition, plan);
    }

    /** Where a duty stands. */
    public String status(UUID duty) {
        return text("select status from obligation where id = ?", duty);
    }

    public UUID id(String sql, Object... parameters) {
        return one(UUID.class, sql, parameters);
    }

    public long number(String sql, Object... parameters) {
        return one(Long.class, sql, parameters);
    }

    public String text(String sql, Object... parameters) {
        return one(String.class, sql, parameters);
    }

    private <T> T one(Class<T> type, String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(type).single();
    }
}
