package vn.dondoc.succession;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;

/**
 * The front door to guided changes of the organisation (Luật 72/2025/QH15 and the resolutions on its basis): prepared
 * over several sittings, confirmed unit by unit, carried out in one transaction or not at all. Only administrators come
 * this way; the caller sees to that.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Changes {

    private final Drafts drafts;
    private final Review review;
    private final CarryingOut carryingOut;
    private final Clock clock;

    public UUID begin(PlannedChange change, Standing by) {
        return drafts.begin(change, by.username());
    }

    /** The words of the change are written again; what was decided stays, as far as it still applies. */
    public void describe(UUID id, PlannedChange change) {
        Draft draft = drafts.find(id, true);
        Map<String, String> kept = new HashMap<>(draft.change().answers());
        // who inherits is another now, so each unit has to be looked at again
        kept.keySet()
                .removeIf(
                        key -> key.startsWith("ok.") || !draft.change().heirs().equals(change.heirs()));
        drafts.keep(draft, change.withAnswers(kept));
    }

    public void answer(UUID id, Map<String, String> answers) {
        Draft draft = drafts.find(id, true);
        drafts.keep(draft, draft.change().answered(answers));
    }

    public void discard(UUID id) {
        drafts.discard(drafts.find(id, true));
    }

    @Transactional(readOnly = true)
    public Draft draft(UUID id) {
        return drafts.find(id, false);
    }

    @Transactional(readOnly = true)
    public List<Draft> all() {
        return drafts.all();
    }

    /** {@link #review(UUID)} of a change that is not kept. */
    @Transactional(readOnly = true)
    public Resolution review(PlannedChange change) {
        return review.of(change);
    }

    /** What is open and who inherits it, as it stands now. */
    @Transactional(readOnly = true)
    public Resolution review(UUID id) {
        return review.of(drafts.find(id, false).change());
    }

    /**
     * @return what was done
     * @throws Undecided where a unit is not confirmed or something has no heir
     * @throws TooEarly before the day from which the change holds
     * @throws vn.dondoc.agency.Refused as {@link vn.dondoc.agency.Successions} does
     */
    public Counts carryOut(UUID id, Standing by) {
        Draft draft = drafts.find(id, true);
        Resolution resolution = review.of(draft.change());
        require(resolution);
        Counts counts = resolution.counts();
        carryingOut.carryOut(resolution, by);
        drafts.carriedOut(draft, counts, by.username());
        return counts;
    }

    /**
     * Carries a change out that was decided elsewhere; every unit counts as confirmed.
     *
     * @return the heirs, then who takes over, in the order of the change
     * @throws Undecided where something has no heir
     */
    public List<UUID> carryOut(PlannedChange change, Standing by) {
        Map<String, String> confirmed = new HashMap<>();
        review.of(change)
                .matters()
                .forEach(each -> confirmed.put(Answers.reviewed(each.unit().id()), "1"));
        Resolution resolution = review.of(change.answered(confirmed));
        require(resolution);
        List<UUID> targets = carryingOut.carryOut(resolution, by);
        UUID id = drafts.begin(resolution.change(), by.username());
        drafts.carriedOut(drafts.find(id, true), resolution.counts(), by.username());
        return targets;
    }

    private void require(Resolution resolution) {
        if (resolution.change().effectiveOn().isAfter(VietnamTime.today(clock))) {
            throw new TooEarly();
        }
        List<Problem> problems = resolution.problems();
        if (!problems.isEmpty()) {
            throw new Undecided(problems);
        }
    }
}
