package vn.dondoc.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.Sought;

/**
 * Which plans a person may see, as a condition of a query: most see so few of all plans that it is faster to ask these
 * than to ask of each plan with the word whether it may be seen. Made by {@link PlanFinder#sight}.
 */
public final class PlanSight {

    static final int FEW = 3_000;

    private final Standing standing;
    private final UUID @Nullable [] few;

    PlanSight(Standing standing, @Nullable List<UUID> few) {
        this.standing = standing;
        this.few = few == null ? null : few.toArray(UUID[]::new);
    }

    public Standing standing() {
        return standing;
    }

    /** Whether the plans are known one by one: then {@link #condition} does not need the plan itself. */
    public boolean isFew() {
        return few != null;
    }

    /**
     * @param id the column with the plan's id
     * @param plan how the query calls the plan; needed where they are not few
     */
    public String condition(String id, String plan) {
        return isFew() ? id + " = any(:seen)" : PlanPolicy.visible(plan);
    }

    /** A statement of {@link Sought#among} with what its conditions need, and {@code :limit} and {@code :offset}. */
    public JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, Sought sought, int size, long offset) {
        return sql.param("typed", sought.words())
                .param("units", standing.units())
                .param("papers", standing.papers())
                .param("seen", few == null ? new UUID[0] : few)
                .param("limit", size)
                .param("offset", offset);
    }
}
