package vn.dondoc.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.NotFound;

/**
 * The front door to acts on many duties at once by who receives them: first a preview that says of each what would happen
 * to it, or why it is left alone; then exactly that, in one transaction, for all to whom it still applies.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class BulkActs {

    /** As many units as the country has communes, and some more. */
    static final int MOST = 5_000;

    private static final int AT_ONCE = 500;

    private final BulkQueries queries;
    private final ObligationRepository obligations;
    private final Doorkeeper door;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * Whatever is not this person's to receive is not among them.
     *
     * @throws DayIsPast where the new day is over
     * @throws TooManyAtOnce where more than {@value #MOST} are meant
     */
    public BulkPreview preview(BulkSelection selection, BulkOrder order, Standing by) {
        door.requireToCome(order.day());
        List<BulkQueries.Candidate> meant = queries.candidates(selection, MOST + 1, by);
        if (meant.size() > MOST) {
            throw new TooManyAtOnce(MOST);
        }
        Map<BulkVerdict, List<BulkPreview.Name>> heaps = new LinkedHashMap<>();
        Stream.<BulkVerdict>concat(Stream.of(BulkEffect.values()), Stream.of(BulkObstacle.values()))
                .forEach(each -> heaps.put(each, new ArrayList<>()));
        List<UUID> touched = new ArrayList<>();
        for (BulkQueries.Candidate each : meant) {
            BulkVerdict verdict = each.duty().under(order);
            heaps.computeIfAbsent(verdict, none -> new ArrayList<>()).add(each.name());
            if (verdict instanceof BulkEffect) {
                touched.add(each.duty().id());
            }
        }
        UUID id = touched.isEmpty() ? null : queries.keep(order, touched, by.accountId(), clock.instant());
        return new BulkPreview(id, order, heaps(heaps, BulkEffect.class), heaps(heaps, BulkObstacle.class));
    }

    /**
     * Does what that preview announced, once.
     *
     * @throws NotFound where this person has no such preview, or it was carried out
     * @throws DayIsPast where the new day is over by now
     */
    public BulkOutcome carryOut(UUID previewId, Standing by) {
        BulkQueries.Kept kept =
                queries.take(previewId, by.accountId()).orElseThrow(() -> new NotFound("preview", previewId));
        door.requireToCome(kept.order().day());
        queries.hold(kept.duties());
        Map<BulkObstacle, Integer> moved = new EnumMap<>(BulkObstacle.class);
        Map<String, Boolean> locks = new HashMap<>();
        Instant now = clock.instant();
        int done = 0;
        List<Urged.One> urged = new ArrayList<>();
        for (int from = 0; from < kept.duties().size(); from += AT_ONCE) {
            List<UUID> ids = kept.duties()
                    .subList(from, Math.min(from + AT_ONCE, kept.duties().size()));
            for (Obligation duty : obligations.withHistory(ids)) {
                switch (verdict(duty, kept, locks, by)) {
                    case BulkEffect effect -> {
                        effect.on(duty, kept.order(), by.accountId(), now);
                        done++;
                        if (effect.isUrging()) {
                            urged.add(Urged.One.of(duty));
                        }
                    }
                    case BulkObstacle obstacle -> moved.merge(obstacle, 1, Integer::sum);
                }
            }
        }
        if (!urged.isEmpty()) {
            events.publishEvent(new Urged(urged, by.accountId()));
        }
        return new BulkOutcome(kept.order().act(), done, moved);
    }

    private BulkVerdict verdict(Obligation duty, BulkQueries.Kept kept, Map<String, Boolean> locks, Standing by) {
        if (!duty.isReceivedBy(by)) {
            return BulkObstacle.NOT_YOURS;
        }
        boolean locked = queries.isLocked(duty.sourceId(), duty.period(), locks);
        BulkVerdict verdict = BulkCase.of(duty, locked).under(kept.order());
        boolean seen = !duty.changedAt().isAfter(kept.at());
        return verdict == BulkEffect.CONFIRM && !seen ? BulkObstacle.CHANGED : verdict;
    }

    private static List<BulkPreview.Heap> heaps(
            Map<BulkVerdict, List<BulkPreview.Name>> heaps, Class<? extends BulkVerdict> kind) {
        return heaps.entrySet().stream()
                .filter(heap ->
                        kind.isInstance(heap.getKey()) && !heap.getValue().isEmpty())
                .map(heap -> new BulkPreview.Heap(
                        heap.getKey(),
                        heap.getValue().size(),
                        heap.getValue().stream().limit(BulkPreview.NAMES).toList()))
                .toList();
    }
}
