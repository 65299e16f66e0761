package vn.dondoc.letter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.CheckedFile;
import vn.dondoc.obligation.BulkAct;
import vn.dondoc.obligation.BulkActs;
import vn.dondoc.obligation.BulkOrder;
import vn.dondoc.obligation.BulkSelection;
import vn.dondoc.site.DayOnPage;

/** The front door to letters that come back signed: they change no more, and urge those whom they name. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Signatures {

    private final LetterDrafts drafts;
    private final LetterQueries queries;
    private final BulkActs acts;
    private final Attachments attachments;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * The signed PDF has come back; an urging letter is written into the history of every duty that it names and that is
     * still owed.
     *
     * @return how many duties were urged by it
     * @throws LetterMoved where there is a newer version, or it is no draft any more
     */
    public int sign(UUID id, int version, CheckedFile signed, Standing by) {
        LetterVersion current = drafts.hold(id, version, by);
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
        events.publishEvent(new LetterChanged("letter.signed", row, by.username()));
        return row.kind().isUrging() ? urge(current, urging(row, current), by) : 0;
    }

    /** What the history says of it: «Công văn số 45/VHTT ngày 16/6/2021». */
    private String urging(LetterRow row, LetterVersion version) {
        LocalDate day = version.words().day();
        return messages.getMessage(
                "letter.urging." + row.kind(),
                new Object[] {row.reference(), day == null ? "" : new DayOnPage(day, day, 0).date()},
                Locale.of("vi", "VN"));
    }

    /** Whatever is settled, stands still or lies in a closed period is left alone, as when people urge. */
    private int urge(LetterVersion version, String words, Standing by) {
        BulkSelection named =
                BulkSelection.of(version.late().stream().map(LateDuty::id).toList());
        UUID preview = acts.preview(named, new BulkOrder(BulkAct.REMIND, words, null), by)
                .id();
        return preview == null ? 0 : acts.carryOut(preview, by).done();
    }
}
