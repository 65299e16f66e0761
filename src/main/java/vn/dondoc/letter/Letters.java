package vn.dondoc.letter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.CheckedFile;
import vn.dondoc.calendar.Period;
import vn.dondoc.document.paper.Paper;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.StepNotPossible;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/**
 * The front door to letters about who is late. The program drafts, people edit, number and sign; what is signed is kept
 * with the PDF that was sent and urges those whom it names.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Letters {

    private final LetterQueries queries;
    private final LateDuties duties;
    private final LetterDrafting drafting;
    private final LetterPapers papers;
    private final Plans plans;
    private final Obligations obligations;
    private final Attachments attachments;
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
        return keep(kind, subject, late, null, by.accountId());
    }

    /**
     * Drafts what a policy asks for, once.
     *
     * @param occasion by which it is known
     */
    void draftOnce(LetterKind kind, LetterSubject subject, String occasion) {
        List<LateDuty> late = duties.of(kind, subject);
        if (!late.isEmpty()) {
            keep(kind, subject, late, occasion, null);
        }
    }

    private UUID keep(
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

    @Transactional(readOnly = true)
    public LetterPage page(UUID id, Standing standing) {
        LetterRow row = queries.row(id, standing);
        List<LetterVersion> versions = queries.versions(id);
        return new LetterPage(row, versions.getFirst(), versions, row.isDraft() && standing.oversees(row.unitId()));
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
     * @throws LetterMoved where there is a newer one
     */
    public void edit(UUID id, int version, LetterWords words, Standing by) {
        LetterVersion current = hold(id, version, by);
        if (!words.equals(current.words())) {
            next(id, version, words, current.late(), current.dataAt(), by);
        }
    }

    /**
     * Writes the draft anew from who is late by now; what people had written is lost in the new version and stays in the
     * old one.
     */
    public void refresh(UUID id, int version, Standing by) {
        LetterWords old = hold(id, version, by).words();
        LetterQueries.Scope scope = queries.scope(id).orElseThrow(() -> new NotFound("letter", id));
        Period period = scope.period() == null ? null : Period.parse(scope.period());
        LetterSubject subject = duties.subject(scope.planId(), scope.unitId(), scope.sourceId(), period)
                .orElseThrow(() -> new NotFound("plan", scope.planId()));
        LetterKind kind = queries.row(id, by).kind();
        List<LateDuty> late = duties.of(kind, subject);
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
        next(id, version, words, late, clock.instant(), by);
    }

    /** It is not needed after all; it stays where its address is known. */
    public void drop(UUID id, int version, Standing by) {
        hold(id, version, by);
        jdbc.sql("update letter set status = 'DROPPED' where id = ?").param(id).update();
        events.publishEvent(new LetterChanged("letter.dropped", queries.row(id, by), by.username()));
    }

    /**
     * The signed PDF has come back: the letter changes no more, and an urging one is written into the history of every
     * duty that it names and that is still owed.
     *
     * @param urging what the history says, such as «Công văn số 45/VHTT ngày 16/6/2021»
     * @return how many duties were urged by it
     */
    public int sign(UUID id, int version, CheckedFile signed, String urging, Standing by) {
        LetterVersion current = hold(id, version, by);
        LetterRow row = queries.row(id, by);
        UUID attachment = attachments.keep(signed, by.accountId());
        jdbc.sql("update letter set status = 'SIGNED', signed_at = ?, signed_by = ?, attachment_id = ? where id = ?")
                .params(Timestamp.from(clock.instant()), by.accountId(), attachment, id)
                .update();
        for (LateDuty duty : current.late()) {
            jdbc.sql("insert into letter_duty (letter_id, obligation_id, unit_id) values (?, ?, ?)")
                    .params(id, duty.id(), duty.unitId())
                    .update();
        }
        events.publishEvent(new LetterChanged("letter.signed", queries.row(id, by), by.username()));
        return row.kind().isUrging() ? urge(current, urging, by) : 0;
    }

    private int urge(LetterVersion version, String words, Standing by) {
        int urged = 0;
        for (LateDuty duty : version.late()) {
            if (obligations.row(duty.id(), by).step().isOwed()) {
                try {
                    obligations.remind(duty.id(), words, by);
                    urged++;
                } catch (StepNotPossible standsStill) {
                    // its clock was stopped meanwhile: nothing to urge
                }
            }
        }
        return urged;
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

    private LetterSubject subject(UUID planId, @Nullable UUID sourceId, @Nullable Period period, Standing by) {
        PlanRow plan = plans.row(planId, by);
        UUID unit = by.oversees(plan.monitoringUnitId()) ? plan.monitoringUnitId() : plan.issuerId();
        if (!by.oversees(unit)) {
            throw new NotFound("letters of plan", planId);
        }
        return duties.subject(planId, unit, sourceId, period).orElseThrow(() -> new NotFound("plan", planId));
    }

    /** Keeps others from the letter until this is done. */
    private LetterVersion hold(UUID id, int version, Standing by) {
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

    private void next(UUID id, int version, LetterWords words, List<LateDuty> late, Instant dataAt, Standing by) {
        queries.keep(id, version + 1, words, late, dataAt, clock.instant(), by.accountId());
        jdbc.sql("update letter set version = ? where id = ?")
                .params(version + 1, id)
                .update();
    }
}
