package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over one document: from lines to zones to outline to fields. */
final class Reading {

    private final Zones zones;
    private final List<PlannedTask> looseTasks = new ArrayList<>();
    private final Node root;
    private final Identity identity;

    Reading(String source) {
        List<Line> lines = Layout.of(source);
        this.zones = Zones.of(lines);
        List<Line> text = new ArrayList<>(zones.body());
        text.addAll(Appendix.work(zones));
        LooseTable.without(Appendix.tables(zones), looseTasks);
        List<Line> prose = LooseTable.without(text, looseTasks);
        this.root = Outline.of(Blocks.of(prose, Wrapping.of(zones.body())));
        @Nullable Article article = zones.kind() == null ? Article.of(root, lines) : null;
        this.identity = Identity.of(zones, root, new Casing(source), article);
    }

    Draft draft() {
        Kind kind = zones.kind();
        Found<Period> period = PeriodWords.of(root, identity.title(), kind == Kind.LETTER);
        Era era = new Era(
                identity.date() == null ? null : identity.date().value(), period == null ? null : period.value());
        Work work = Work.of(root, kind, looseTasks, era);
        Draft draft = new Draft(
                work.nature(kind),
                identity.number(),
                identity.kind(),
                identity.issuer(),
                identity.place(),
                identity.date(),
                identity.title(),
                period,
                Bases.of(root),
                Recipients.of(zones.tail()),
                Signature.of(zones.tail()),
                Targets.of(root),
                work.responsibilities(),
                work.tasks(),
                work.reports(),
                work.deadlines(),
                Sections.of(root),
                List.of());
        return draft.withNotUnderstood(NotUnderstood.of(root, Covered.by(draft)));
    }
}
