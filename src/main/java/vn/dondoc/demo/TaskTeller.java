package vn.dondoc.demo;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.progress.Charges;
import vn.dondoc.progress.Logged;
import vn.dondoc.progress.Obstacles;
import vn.dondoc.progress.Progress;
import vn.dondoc.progress.ProgressRow;
import vn.dondoc.progress.Proof;
import vn.dondoc.progress.Proofs;
import vn.dondoc.progress.RunningLogs;
import vn.dondoc.progress.TaskPage;
import vn.dondoc.progress.ToldProgress;
import vn.dondoc.site.Ids;

/** Tells how units work on their tasks: who does it, how far it is, what proves it, what stands in the way. */
@Component
@Conditional(DemoAsked.class)
@lombok.RequiredArgsConstructor
class TaskTeller {

    private final Progress progress;
    private final Charges charges;
    private final Proofs proofs;
    private final Obstacles obstacles;
    private final RunningLogs logs;
    private final Clock clock;

    void tell(Tale.DeedTale deed, UUID id, Standing by, Teller.Cast cast) {
        if (deed.to() != null) {
            int seen = progress.page(id, by).chargesSeen();
            charges.give(id, cast.standing(deed.to()).accountId(), deed.note(), seen, by);
        }
        if (deed.measure() != null) {
            progress.measure(id, deed.measure(), by);
        }
        if (deed.done() != null) {
            progress.tell(
                    id,
                    new ToldProgress(
                            VietnamTime.today(clock),
                            deed.done(),
                            deed.amount(),
                            deed.obstacles(),
                            deed.recommendation(),
                            deed.delayReason()),
                    by);
        }
        requireNonNullElse(deed.links(), Map.<String, String>of())
                .forEach((title, address) -> proofs.add(id, Proof.link(null, title, address), by));
        requireNonNullElse(deed.log(), List.<Tale.LogTale>of())
                .forEach(entry -> logs.note(
                        id,
                        new Logged(
                                Ids.next(),
                                entry.day(),
                                entry.code(),
                                entry.quantity(),
                                entry.words(),
                                entry.address()),
                        by));
        Tale.DocumentTale document = deed.document();
        if (document != null) {
            proofs.add(
                    id,
                    Proof.document(null, document.title(), document.number(), document.on(), document.signer(), null),
                    by);
        }
        if (deed.answer() != null) {
            TaskPage page = progress.page(id, by);
            UUID asking = page.rows().stream()
                    .filter(ProgressRow::isAsking)
                    .findFirst()
                    .orElseThrow()
                    .id();
            obstacles.answer(id, asking, deed.answer(), by);
        }
    }
}
