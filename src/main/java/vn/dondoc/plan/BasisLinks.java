package vn.dondoc.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Ids;

/** Keeps the legal bases of a plan; a basis that is a plan kept here is linked to it. */
@Component
@lombok.RequiredArgsConstructor
class BasisLinks {

    private static final Pattern NUMBER = Pattern.compile("\\d+\\p{Ll}?\\s*/\\s*\\p{Lu}[\\p{L}\\d&.-]*");
    private static final Pattern YEAR = Pattern.compile("(?:/|năm )((?:19|20)\\d\\d)\\b");

    private final JdbcClient jdbc;

    void write(UUID planId, List<String> citations) {
        jdbc.sql("delete from plan_basis where plan_id = ?").param(planId).update();
        int position = 1;
        for (String citation : citations) {
            jdbc.sql("insert into plan_basis (id, plan_id, position, citation, linked_plan_id)"
                            + " values (:id, :plan, :position, :citation, :linked)")
                    .param("id", Ids.next())
                    .param("plan", planId)
                    .param("position", position++)
                    .param("citation", citation)
                    .param("linked", linked(planId, citation))
                    .update();
        }
    }

    /** Linked only where one plan alone bears the number, in the cited year where one is cited. */
    private @Nullable UUID linked(UUID planId, String citation) {
        Optional<ReferenceNumber> number = number(citation);
        if (number.isEmpty()) {
            return null;
        }
        Matcher year = YEAR.matcher(citation);
        List<UUID> bearers = jdbc.sql("""
                        select id from plan
                        where code_number = :number and code_notation = :notation and status <> 'DRAFT'
                          and id <> :self and (cast(:year as int) is null or issue_year = :year)
                        """)
                .param("number", number.get().number())
                .param("notation", number.get().notation())
                .param("self", planId)
                .param("year", year.find() ? Integer.valueOf(year.group(1)) : null)
                .query(UUID.class)
                .list();
        return bearers.size() == 1 ? bearers.getFirst() : null;
    }

    private static Optional<ReferenceNumber> number(String citation) {
        Matcher match = NUMBER.matcher(citation);
        return match.find() ? ReferenceNumber.parse(match.group()) : Optional.empty();
    }
}
