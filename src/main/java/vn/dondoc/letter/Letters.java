package vn.dondoc.letter;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.document.paper.Paper;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;

/**
 * The front door to letters about who is late. The program drafts, people edit and number; see {@link Signatures} for
 * what comes back signed.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Letters {

    private final LetterDrafts drafts;
    private final LetterQueries queries;
    private final LateDuties duties;
    private final LetterDrafting drafting;
    private final LetterPapers papers;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Who would be named if the letter were drafted now. */
    @Transactional(readOnly = true)
    public List<LateDuty> late(
            LetterKind kind, UUID planId, @Nullable UUID sourceId, @Nullable Period period, Standing by) {
        return duties.of(kind, subject(planId, sourceId, period, by));
    }

    /**
     * Drafts a letter in the name of the unit that receives or gave the duties.
     *
     * @return its id
     * @throws NotFound where this person leads or monitors neither, or nobody is late
     */
    public UUID draft(LetterKind kind, UUID planId, @Nullable UUID sourceId, @Nullable Period period, Standing by) {
        LetterSubject subject = subject(planId, sourceId, period, by);
        List<LateDuty> late = duties.of(kind, subject);
        if (late.isEmpty()) {
            throw new NotFound("late duty of plan", planId);
        }
        return drafts.keep(kind, subject, late, null, by.accountId());
    }

    @Transactional(readOnly = true)
    public LetterPage page(UUID id, Standing standing) {
        LetterRow row = queries.row(id, standing);
        List<LetterVersion> versions = queries.versions(id);
        LetterVersion current = versions.getFirst();
        if (!row.isDraft() || !standing.oversees(row.unitId())) {
            return new LetterPage(row, current, versions, false, false, List.of());
        }
        LetterSubject subject = subject(id);
        List<LetterRow> alike = queries.alike(row.kind(), LetterQueries.Scope.of(subject), standing).stream()
                .filter(each -> !each.id().equals(id))
                .toList();
        boolean stale = !duties.of(row.kind(), subject).equals(current.late());
        return new LetterPage(row, current, versions, true, stale, alike);
    }

    /** What there is already in the same name about the same, drafts first. */
    @Transactional(readOnly = true)
    public List<LetterRow> alike(
            LetterKind kind, UUID planId, @Nullable UUID sourceId, @Nullable Period period, Standing by) {
        return queries.alike(kind, LetterQueries.Scope.of(subject(planId, sourceId, period, by)), by);
    }

    /** The last signed letter that urges or asks about each of these duties, as far as there is one. */
    @Transactional(readOnly = true)
    public Map<UUID, LetterRow> about(Collection<UUID> duties, Standing standing) {
        return queries.about(duties, standing);
    }

    /** What waits to be finished and signed in the name of those whom this person leads or monitors, the latest first. */
    @Transactional(readOnly = true)
    public List<LetterRow> drafts(int atMost, Standing standing) {
        return queries.rows(null, atMost, 0, standing).stream()
                .filter(LetterRow::isDraft)
                .toList();
    }

    /** Drafts first, then the latest; one more than asked for where there are more. */
    @Transactional(readOnly = true)
    public List<LetterRow> rows(@Nullable UUID planId, int page, int size, Standing standing) {
        return queries.rows(planId, size + 1, (page - 1L) * size, standing);
    }

    /**
     * Keeps what people made of it as a new version.
     *
     * @param version the one that was edited
     * @return the number of the version that says so
     * @throws LetterMoved where there is a newer one
     */
    public int edit(UUID id, int version, LetterWords words, Standing by) {
        LetterVersion current = drafts.hold(id, version, by);
        if (words.equals(current.words())) {
            return version;
        }
        drafts.next(id, version, words, current.late(), current.dataAt(), by);
        return version + 1;
    }

    /**
     * Writes the draft anew from who is late by now; what people had written is lost in the new version and stays in the
     * old one.
     *
     * @return false where nobody is late any more: then it stays as it is
     */
    public boolean refresh(UUID id, int version, Standing by) {
        LetterWords old = drafts.hold(id, version, by).words();
        LetterSubject subject = subject(id);
        LetterKind kind = queries.row(id, by).kind();
        List<LateDuty> late = duties.of(kind, subject);
        if (late.isEmpty()) {
            return false;
        }
        LetterWords fresh = drafting.words(kind, subject, late);
        LetterWords words = new LetterWords(
                fresh.superior(),
                fresh.issuer(),
                old.number(),
                old.notation(),
                old.place(),
                old.day(),
                fresh.about(),
                fresh.addressees(),
                fresh.body(),
                old.signing(),
                old.signer(),
                old.drafting(),
                old.recipients());
        drafts.next(id, version, words, late, clock.instant(), by);
        return true;
    }

    /** It is not needed after all; it stays where its address is known. */
    public void drop(UUID id, int version, Standing by) {
        drafts.hold(id, version, by);
        jdbc.sql("update letter set status = 'DROPPED' where id = ?").param(id).update();
        events.publishEvent(new LetterChanged("letter.dropped", queries.row(id, by), by.username()));
    }

    /**
     * The outline of one version, the same whenever it is asked for.
     *
     * @throws IllegalArgumentException where the decree knows no such paper
     */
    @Transactional(readOnly = true)
    public Paper paper(UUID id, int number, Standing standing) {
        LetterRow row = queries.row(id, standing);
        LetterVersion version = queries.versions(id).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version of letter", id));
        return papers.of(row.kind(), row.planReference() == null ? row.planSubject() : row.planReference(), version);
    }

    /** @throws IllegalArgumentException where the decree knows no such paper */
    @Transactional(readOnly = true)
    public void tryOut(LetterKind kind, LetterWords words, LetterVersion version) {
        papers.of(
                kind,
                words.issuer(),
                new LetterVersion(version.number(), words, version.late(), version.dataAt(), version.madeAt(), null));
    }

    private LetterSubject subject(UUID id) {
        LetterQueries.Scope scope = queries.scope(id).orElseThrow(() -> new NotFound("letter", id));
        Period period = scope.period() == null ? null : Period.parse(scope.period());
        return duties.subject(scope.planId(), scope.unitId(), scope.sourceId(), period)
                .orElseThrow(() -> new NotFound("plan", scope.planId()));
    }

    private LetterSubject subject(UUID planId, @Nullable UUID sourceId, @Nullable Period period, Standing by) {
        PlanRow plan = plans.row(planId, by);
        UUID unit = by.oversees(plan.monitoringUnitId()) ? plan.monitoringUnitId() : plan.issuerId();
        if (!by.oversees(unit)) {
            throw new NotFound("letters of plan", planId);
        }
        return duties.subject(planId, unit, sourceId, period).orElseThrow(() -> new NotFound("plan", planId));
    }
}
