package vn.dondoc.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
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

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d/-])\\d{1,6}\\p{Ll}?\\s*[/-]\\s*\\p{Lu}[\\p{L}\\d&]*(?:[-/.][\\p{L}\\d&]+)*");

    private static final Pattern DAY = Pattern.compile(
            "ngày\\s+(\\d{1,2})(?:\\s*/\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*/\\s*|\\s+năm\\s+)((?:19|20)\\d\\d)\\b");
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

    /** Lets citations that were written before this plan came into force find it now. */
    void linkTo(Plan plan) {
        ReferenceNumber number = plan.number();
        if (number == null) {
            return;
        }
        record Waiting(UUID id, UUID planId, String citation) {}
        List<Waiting> waiting = jdbc.sql("""
                        select id, plan_id, citation from plan_basis
                        where linked_plan_id is null and plan_id <> :self and strpos(citation, :number) > 0
                        """)
                .param("self", plan.id())
                .param("number", number.number().replaceFirst("^0", ""))
                .query(Waiting.class)
                .list();
        for (Waiting basis : waiting) {
            UUID found = linked(basis.planId(), basis.citation());
            if (found != null) {
                jdbc.sql("update plan_basis set linked_plan_id = ? where id = ?")
                        .params(found, basis.id())
                        .update();
            }
        }
    }

    /**
     * Linked only where one plan alone bears the number and what the citation says beside it fits: the day, or else the
     * year and the issuer's name. Every office has its own 58/KH-UBND.
     */
    private @Nullable UUID linked(UUID planId, String citation) {
        Matcher written = NUMBER.matcher(citation);
        Optional<ReferenceNumber> number = written.find() ? ReferenceNumber.parse(written.group()) : Optional.empty();
        if (number.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = day(citation.substring(written.end()));
        Matcher year = YEAR.matcher(citation.substring(written.end()));
        List<UUID> bearers = jdbc.sql("""
                        select p.id from plan p
                        where p.code_number = :number and p.code_notation = :notation and p.status <> 'DRAFT'
                          and p.id <> :self and (cast(:year as int) is null or p.issue_year = :year)
                          and (p.issued_date = cast(:day as date) or (cast(:day as date) is null
                               and strpos(lower(:citation), lower(agency_short_name(p.issuer_id, p.issued_date))) > 0))
                        """)
                .param("number", number.get().number())
                .param("notation", number.get().notation())
                .param("self", planId)
                .param("citation", citation)
                .param("day", day.orElse(null))
                .param("year", year.find() ? Integer.valueOf(year.group(1)) : null)
                .query(UUID.class)
                .list();
        return bearers.size() == 1 ? bearers.getFirst() : null;
    }

    private static Optional<LocalDate> day(String citation) {
        Matcher day = DAY.matcher(citation);
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
