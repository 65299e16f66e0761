package vn.dondoc.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;

/** The front door to uploaded documents, from the file to the draft plan; what is not of one's units is {@link NotFound}. */
@Service
@lombok.RequiredArgsConstructor
public class Intakes {

    private static final int LISTED = 100;
    private static final int PATIENCE_MILLIS = 1_000;

    private final IntakeTable table;
    private final ReadingLog readings;
    private final BackgroundReading background;
    private final WaitingLine line;
    private final Attachments attachments;
    private final Plans plans;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * Begins to read; what takes longer than a second goes on beside the request.
     *
     * @throws TooManyReadings where too many documents wait already
     */
    public UUID upload(Upload upload, UUID unitId, Standing by) {
        if (!by.postedUnits().contains(unitId)) {
            throw new NotFound("unit", unitId);
        }
        UUID id = begin(unitId, by);
        try {
            background.start(id, upload, by).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            return id;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return id;
    }

    private UUID begin(UUID unitId, Standing by) {
        line.enter(by.accountId());
        try {
            return readings.begin(unitId, by);
        } catch (RuntimeException notBegun) {
            line.leave(by.accountId());
            throw notBegun;
        }
    }

    /** Somebody said that a document is a secret: the attempt is remembered, the document is not. */
    @Transactional
    public void refuseSecret(Standing by) {
        events.publishEvent(new IntakeChanged("intake.secret", "-", by.username()));
    }

    @Transactional(readOnly = true)
    public List<IntakeRow> rows(Standing standing) {
        return table.rows(standing, LISTED);
    }

    @Transactional(readOnly = true)
    public IntakeRow row(UUID id, Standing standing) {
        return table.row(id, standing);
    }

    @Transactional(readOnly = true)
    public IntakeDocument document(UUID id, Standing standing) {
        return table.document(id, standing);
    }

    @Transactional(readOnly = true)
    public List<Twin> twins(IntakeRow row, Standing standing) {
        return table.twins(row.id(), Objects.requireNonNullElse(row.sha256(), ""), standing);
    }

    /** A plan is to be made of it in spite of what speaks against it. */
    @Transactional
    public void goOn(UUID id, Standing by) {
        IntakeRow row = open(id, by);
        jdbc.sql("update intake_document set going_on = true where id = ?")
                .param(row.id())
                .update();
    }

    /**
     * For what is decided together with the next {@link #save}, in one transaction: whoever else saves waits for it.
     *
     * @throws ObjectOptimisticLockingFailureException where somebody else has saved since that version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID id, long version, Standing by) {
        open(id, by);
        jdbc.sql("select id from intake_document where id = ? and version = ? for update")
                .params(id, version)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException("intake", id));
    }

    /**
     * Keeps what people changed in the review.
     *
     * @return the version to be shown from now on
     * @throws ObjectOptimisticLockingFailureException where somebody else has saved since that version
     */
    @Transactional
    public long save(UUID id, long version, String answers, Standing by) {
        open(id, by);
        int written = jdbc.sql("""
                        update intake_document set answers = ?, version = version + 1, saved_by = ?, saved_at = ?
                        where id = ? and version = ?
                        """)
                .params(answers, by.accountId(), Timestamp.from(clock.instant()), id, version)
                .update();
        if (written == 0) {
            throw new ObjectOptimisticLockingFailureException("intake", id);
        }
        return version + 1;
    }

    /**
     * Makes the draft plan and attaches the signed document; nothing is issued.
     *
     * @throws vn.dondoc.plan.NumberTaken where the issuer has a plan of that number
     */
    @Transactional
    public UUID draft(UUID id, PlanContent content, UUID draftingUnitId, String title, Standing by) {
        IntakeRow row = claimed(id, by);
        UUID planId = plans.draft(content, draftingUnitId, by);
        settle(row, planId, IntakeState.DRAFTED, title, true, by);
        return planId;
    }

    /** Keeps a document that is no plan beside a plan that the person may edit. */
    @Transactional
    public void attachTo(UUID id, UUID planId, String title, Standing by) {
        settle(claimed(id, by), planId, IntakeState.ATTACHED, title, false, by);
    }

    /** Removes the upload and its file; a document that a plan was made of stays. */
    @Transactional
    public void discard(UUID id, Standing by) {
        IntakeRow row = table.row(id, by);
        int gone = jdbc.sql("delete from intake_document where id = ? and plan_id is null")
                .param(row.id())
                .update();
        if (gone == 0) {
            throw new NotFound("open intake", id);
        }
        if (row.attachmentId() != null) {
            attachments.discard(row.attachmentId());
        }
        events.publishEvent(
                new IntakeChanged("intake.discarded", Objects.requireNonNullElse(row.fileName(), "-"), by.username()));
    }

    private void settle(
            IntakeRow row, UUID planId, IntakeState state, String title, boolean signedDocument, Standing by) {
        plans.attach(planId, Objects.requireNonNull(row.attachmentId()), title, signedDocument, by);
        jdbc.sql("update intake_document set state = ?, plan_id = ? where id = ?")
                .params(state.name(), planId, row.id())
                .update();
        events.publishEvent(new IntakeChanged(
                "intake." + state.name().toLowerCase(java.util.Locale.ROOT),
                Objects.requireNonNullElse(row.fileName(), "-"),
                by.username()));
    }

    /** Sent twice, a form makes one plan: the second waits here for the first, and then finds the document taken. */
    private IntakeRow claimed(UUID id, Standing by) {
        IntakeRow row = open(id, by);
        int claimed = jdbc.sql("""
                        update intake_document set version = version + 1 where id = ? and version = ?
                        and state in ('READY', 'DRAFTED', 'ATTACHED') and plan_id is null
                        """).params(id, row.version()).update();
        if (claimed == 0) {
            throw new ObjectOptimisticLockingFailureException("intake", id);
        }
        return row;
    }

    private IntakeRow open(UUID id, Standing by) {
        IntakeRow row = table.row(id, by);
        if (!row.isOpen()) {
            throw new NotFound("open intake", id);
        }
        return row;
    }
}
