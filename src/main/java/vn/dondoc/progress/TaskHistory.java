package vn.dondoc.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.LedgerEntry;
import vn.dondoc.obligation.ObligationStep;

/** Merges all that happened to a duty on a task into one list, the newest first. */
final class TaskHistory {

    private static final Set<ObligationStep> BEGINNINGS =
            EnumSet.of(ObligationStep.OPENED, ObligationStep.ACKNOWLEDGED, ObligationStep.RETURNED);
    private static final Set<ObligationStep> OF_THE_UNIT = EnumSet.of(
            ObligationStep.ACKNOWLEDGED,
            ObligationStep.SUBMITTED,
            ObligationStep.WITHDRAWN,
            ObligationStep.CORRECTED,
            ObligationStep.EXTENSION_ASKED);

    /** Of what happened in the same moment: first the unit gets to work, then it tells, last the ledger moves on. */
    private enum Place {
        BEGINNING,
        PERSON,
        WORK,
        PROOF,
        ANSWER,
        END
    }

    private record Placed(Happening what, Place place) {}

    private final boolean namesPeople;
    private final List<Placed> all = new ArrayList<>();

    private TaskHistory(boolean namesPeople) {
        this.namesPeople = namesPeople;
    }

    /** @param namesPeople whether the reader belongs to the unit; others learn of no person there */
    static List<Happening> of(
            List<LedgerEntry> ledger,
            List<Charge> charges,
            List<ProgressRow> rows,
            List<ProofRow> proofs,
            List<LogEntry> logged,
            boolean namesPeople) {
        TaskHistory history = new TaskHistory(namesPeople);
        ledger.forEach(history::add);
        charges.stream().sorted(Comparator.comparing(Charge::number)).forEach(history::add);
        rows.stream().sorted(Comparator.comparing(ProgressRow::number)).forEach(history::add);
        proofs.forEach(history::add);
        logged.forEach(history::add);
        return history.all.stream()
                .sorted(Comparator.comparing((Placed placed) -> placed.what().at())
                        .thenComparing(Placed::place))
                .map(Placed::what)
                .toList()
                .reversed();
    }

    private void add(LedgerEntry entry) {
        boolean hidden = !namesPeople && OF_THE_UNIT.contains(entry.step()) && !entry.isOnBehalf();
        all.add(new Placed(
                new Happening(
                        entry.at(),
                        true,
                        entry.step().name(),
                        hidden ? null : entry.who(),
                        entry.otherUnitName(),
                        entry.reason(),
                        entry.step() == ObligationStep.OPENED ? null : entry.dueOn(),
                        entry.recordedAt()),
                BEGINNINGS.contains(entry.step()) ? Place.BEGINNING : Place.END));
    }

    private void add(Charge charge) {
        add(
                charge.at(),
                Place.PERSON,
                charge.isTaken() ? "TAKEN" : "GIVEN",
                charge.byName(),
                namesPeople && !charge.isTaken() ? charge.toName() : null,
                namesPeople ? charge.note() : null);
    }

    private void add(ProgressRow row) {
        add(row.at(), Place.WORK, "TOLD", row.who(), null, row.done());
        // what a leader instructed stands in the history of the ledger
        row.answers().stream()
                .filter(answer -> !answer.instructed())
                .forEach(answer -> all.add(new Placed(
                        Happening.of(answer.at(), "ANSWERED", answer.who(), null, answer.words()), Place.ANSWER)));
    }

    private void add(LogEntry entry) {
        String what = entry.said() + ", " + entry.name();
        add(entry.at(), Place.WORK, "LOGGED", entry.who(), what, entry.words());
        Instant struck = entry.struckAt();
        if (struck != null) {
            add(struck, Place.WORK, "LOG_STRUCK", entry.struckBy(), what, entry.strikeReason());
        }
    }

    private void add(ProofRow proof) {
        add(proof.addedAt(), Place.PROOF, "PROVED", proof.addedBy(), proof.title(), null);
        Instant removed = proof.removedAt();
        if (removed != null) {
            add(removed, Place.PROOF, "PROOF_REMOVED", proof.removedBy(), proof.title(), proof.removalReason());
        }
    }

    private void add(
            Instant at,
            Place place,
            String what,
            @Nullable String who,
            @Nullable String about,
            @Nullable String words) {
        all.add(new Placed(Happening.of(at, what, namesPeople ? who : null, about, words), place));
    }
}
