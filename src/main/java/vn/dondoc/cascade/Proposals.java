package vn.dondoc.cascade;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.obligation.ObligationKind;

/** Proposes which duties of ours answer one of a superior plan; a person decides. */
final class Proposals {

    private static final int MOST = 3;
    private static final double WORTH_SHOWING = 0.12;
    private static final double SURE = 0.35;

    private final Likeness likeness;
    private final List<Duty> ours;

    Proposals(List<Duty> superior, List<Duty> ours) {
        this.ours = ours;
        this.likeness = new Likeness(
                Stream.concat(superior.stream(), ours.stream()).map(Duty::text).toList());
    }

    List<CoverageRow.Proposal> of(Duty superior) {
        return ours.stream()
                .map(own -> proposal(own, percent(superior, own)))
                .filter(proposal -> proposal.percent() >= WORTH_SHOWING * 100)
                .sorted(Comparator.comparingInt(CoverageRow.Proposal::percent).reversed())
                .limit(MOST)
                .toList();
    }

    private static CoverageRow.Proposal proposal(Duty own, int percent) {
        return new CoverageRow.Proposal(own, percent, percent >= SURE * 100);
    }

    /** Reports are alike by their rhythm, whatever their titles; a report never answers a task. */
    private int percent(Duty superior, Duty own) {
        if (superior.kind() != own.kind()
                && (superior.kind() == ObligationKind.REPORT || own.kind() == ObligationKind.REPORT)) {
            return 0;
        }
        double alike = likeness.between(superior.text(), own.text());
        if (superior.kind() == ObligationKind.REPORT) {
            alike = superior.rhythm() == own.rhythm() ? Math.max(SURE, alike) : alike / 4;
        }
        return (int) Math.round(alike * 100);
    }
}
