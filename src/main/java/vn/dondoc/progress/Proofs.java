package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.CheckedFile;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/**
 * The front door to what proves that tasks were done: links, files, issued documents. What is removed stays in the history.
 * What a person may not see is {@link NotFound}; what is settled is {@link TaskMoved}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Proofs {

    private final TaskDoor door;
    private final Obligations obligations;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * @throws NotFound also for coordinating units, of whom none is asked, and for rows of another task
     * @throws ProgressRefused DAY_IMPOSSIBLE where the document is of a day to come
     */
    public UUID add(UUID id, Proof proof, Standing by) {
        TaskDoor.Task task = door.open(id, by);
        if (!task.manner().tellsAll()) {
            throw new NotFound("evidence", id);
        }
        if (proof.issuedOn() != null && proof.issuedOn().isAfter(VietnamTime.today(clock))) {
            throw new ProgressRefused(ProgressRefused.Reason.DAY_IMPOSSIBLE);
        }
        requireRowOf(id, proof.entryId());
        CheckedFile file = proof.file();
        UUID row = Ids.next();
        jdbc.sql("""
                        insert into progress_evidence (id, obligation_id, entry_id, kind, title, address, reference,
                            issued_on, signer, attachment_id, added_by, added_at)
                        values (:row, :id, :entry, :kind, :title, :address, :reference, :issued, :signer, :file, :by, :now)
                        """)
                .param("row", row)
                .param("id", id)
                .param("entry", proof.entryId())
                .param("kind", proof.kind().name())
                .param("title", proof.title())
                .param("address", proof.address())
                .param("reference", proof.reference())
                .param("issued", proof.issuedOn())
                .param("signer", proof.signer())
                .param("file", file == null ? null : attachments.keep(file, by.accountId()))
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return row;
    }

    /**
     * Takes a proof away; that it was there stays in the history.
     *
     * @throws ProgressRefused LAST_EVIDENCE where the task is being judged and nothing else would prove it
     */
    public void remove(UUID id, UUID proofId, String reason, Standing by) {
        TaskDoor.Task task = door.open(id, by);
        int removed = jdbc.sql("""
                        update progress_evidence set removed_by = :by, removed_at = :now, removal_reason = :reason
                        where id = :proof and obligation_id = :id and removed_at is null
                        """)
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason.strip())
                .param("proof", proofId)
                .param("id", id)
                .update();
        if (removed == 0) {
            throw new NotFound("evidence", proofId);
        }
        boolean judged = task.row().step() == ObligationStatus.SUBMITTED;
        if (judged && task.manner() == Manner.LEAD && task.namesDeliverable() && kept(id) == 0) {
            throw new ProgressRefused(ProgressRefused.Reason.LAST_EVIDENCE);
        }
    }

    /**
     * The stored file of a proof that was not removed.
     *
     * @throws NotFound where this person may not see the duty
     */
    @Transactional(readOnly = true)
    public Optional<UUID> file(UUID id, UUID proofId, Standing standing) {
        obligations.row(id, standing);
        return jdbc.sql("""
                        select attachment_id from progress_evidence
                        where id = ? and obligation_id = ? and removed_at is null and attachment_id is not null
                        """).params(proofId, id).query(UUID.class).optional();
    }

    int kept(UUID id) {
        return jdbc.sql("select count(*) from progress_evidence where obligation_id = ? and removed_at is null")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private void requireRowOf(UUID id, @Nullable UUID entryId) {
        if (entryId != null
                && jdbc.sql("select 1 from progress_entry where id = ? and obligation_id = ?")
                        .params(entryId, id)
                        .query(Integer.class)
                        .optional()
                        .isEmpty()) {
            throw new NotFound("progress", entryId);
        }
    }
}
