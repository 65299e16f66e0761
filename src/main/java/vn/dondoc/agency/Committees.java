package vn.dondoc.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to steering committees: topic, chair, standing body, and the number series of their own. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Committees {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    /** Keeps what is particular to a unit of the kind {@code STEERING_COMMITTEE}; the latest word holds. */
    public void describe(CommitteeRow committee) {
        jdbc.sql("""
                        insert into agency_committee (unit_id, topic, chair, standing_body_id, plan_notation)
                        values (:unit, :topic, :chair, :standing, :notation)
                        on conflict (unit_id) do update set topic = excluded.topic, chair = excluded.chair,
                            standing_body_id = excluded.standing_body_id, plan_notation = excluded.plan_notation
                        """)
                .param("unit", committee.unitId())
                .param("topic", committee.topic())
                .param("chair", committee.chair())
                .param("standing", committee.standingBodyId())
                .param("notation", committee.planNotation())
                .update();
    }

    public void describe(CommitteeRow committee, String by) {
        describe(committee);
        events.publishEvent(new AgencyChanged("committee.described", committee.topic(), by));
    }

    @Transactional(readOnly = true)
    public Optional<CommitteeRow> committee(UUID unitId) {
        return jdbc.sql("select unit_id, topic, chair, standing_body_id, plan_notation from agency_committee"
                        + " where unit_id = ?")
                .param(unitId)
                .query(CommitteeRow.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<CommitteeRow> all() {
        return jdbc.sql("select unit_id, topic, chair, standing_body_id, plan_notation from agency_committee")
                .query(CommitteeRow.class)
                .list();
    }

    /** What is particular to a steering committee. {@code planNotation}: such as KH-BCĐ138. */
    public record CommitteeRow(
            UUID unitId,
            String topic,
            @Nullable String chair,
            @Nullable UUID standingBodyId,
            String planNotation) {}
}
