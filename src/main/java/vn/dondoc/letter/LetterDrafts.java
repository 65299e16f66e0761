package vn.dondoc.letter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/** Keeps drafts and their versions, and keeps two people from writing over each other. */
@Component
@lombok.RequiredArgsConstructor
class LetterDrafts {

    private final LetterQueries queries;
    private final LateDuties duties;
    private final LetterDrafting drafting;
    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * What a policy asks for, once.
     *
     * @param occasion by which it is known
     */
    void draftOnce(LetterKind kind, LetterSubject subject, String occasion) {
        List<LateDuty> late = duties.of(kind, subject);
        if (!late.isEmpty()) {
            keep(kind, subject, late, occasion, null);
        }
    }

    /**
     * @param occasion null for what a person asks for, as often as he or she wishes
     * @return its id
     */
    UUID keep(
            LetterKind kind, LetterSubject subject, List<LateDuty> late, @Nullable String occasion, @Nullable UUID by) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        int made = jdbc.sql("""
                        insert into letter (id, kind, plan_id, source_id, period, unit_id, status, version, occasion, made_at)
                        values (:id, :kind, :plan, :source, :period, :unit, 'DRAFT', 1, :occasion, :now)
                        on conflict (occasion) do nothing
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("plan", subject.planId())
                .param("source", subject.sourceId())
                .param(
                        "period",
                        subject.period() == null ? null : subject.period().toText())
                .param("unit", subject.unitId())
                .param("occasion", occasion)
                .param("now", Timestamp.from(now))
                .update();
        if (made == 1) {
            queries.keep(id, 1, drafting.words(kind, subject, late), late, now, now, by);
        }
        return id;
    }

    /**
     * The draft as it stands, kept from others until this is done.
     *
     * @param version the one that the person has before him or her
     * @throws NotFound where it is not written in the name of a unit that this person leads or monitors
     * @throws LetterMoved where there is a newer version, or it is no draft any more
     */
    LetterVersion hold(UUID id, int version, Standing by) {
        LetterRow row = queries.row(id, by);
        if (!by.oversees(row.unitId())) {
            throw new NotFound("letter", id);
        }
        boolean held = jdbc.sql("select true from letter where id = ? and version = ? and status = 'DRAFT' for update")
                .params(id, version)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!held) {
            throw new LetterMoved();
        }
        return queries.versions(id).getFirst();
    }

    /** The next version of what is {@link #hold held}. */
    void next(UUID id, int version, LetterWords words, List<LateDuty> late, Instant dataAt, Standing by) {
        queries.keep(id, version + 1, words, late, dataAt, clock.instant(), by.accountId());
        jdbc.sql("update letter set version = ? where id = ?")
                .params(version + 1, id)
                .update();
    }
}
