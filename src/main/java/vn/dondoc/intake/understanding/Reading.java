package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;

/** One pass over one document: from lines to zones to outline to fields. */
final class Reading {

    private final Zones zones;
    private final List<PlannedTask> looseTasks = new ArrayList<>();
    private final Node root;
    private final Identity identity;

    Reading(String source) {
        List<Line> printed = Layout.of(source);
        List<Line> lines = Attempt.at(() -> FlatTable.rebuilt(printed), printed);
        this.zones = Attempt.at(() -> Zones.of(lines), Zones.textOnly(lines));
        List<Line> text = new ArrayList<>(zones.body());
        Attempt.step(() -> text.addAll(Appendix.work(zones)));
        Attempt.step(() -> readAppendedTables());
        List<Line> prose = Attempt.at(() -> LooseTable.without(text, looseTasks), text);
        Wrapping wrapping = Wrapping.of(zones.body());
        this.root = Attempt.at(() -> Outline.of(Blocks.of(prose, wrapping)), new Node(null, null));
        Article article = zones.kind() == null ? Attempt.at(() -> Article.of(root, lines)) : null;
        this.identity = Attempt.at(() -> Identity.of(zones, root, new Casing(source), article), Identity.unknown());
    }

    private void readAppendedTables() {
        List<Line> rest = LooseTable.without(Appendix.tables(zones), looseTasks);
        looseTasks.addAll(TaskTable.of(Outline.of(Blocks.of(rest, Wrapping.of(rest)))));
    }

    Draft draft() {
        Kind kind = zones.kind();
        Found<Period> period = Attempt.at(() -> PeriodWords.of(root, identity.title(), kind == Kind.LETTER));
        Era era = new Era(
                identity.date() == null ? null : identity.date().value(), period == null ? null : period.value());
        Found<String> subject = kind == Kind.LETTER ? identity.title() : null;
        Work work = Work.of(root, kind, looseTasks, era).withReportsOf(subject);
        Draft draft = new Draft(
                work.nature(kind),
                identity.number(),
                identity.kind(),
                identity.issuer(),
                identity.place(),
                identity.date(),
                identity.title(),
                period,
                Attempt.at(() -> Bases.of(root), List.of()),
                Attempt.at(() -> Recipients.of(zones.tail()), List.of()),
                Attempt.at(() -> Signature.of(zones.tail()), new Signatory(null, null)),
                Attempt.at(() -> Targets.of(root), List.of()),
                work.responsibilities(),
                work.tasks(),
                work.reports(),
                work.deadlines(),
                Attempt.at(() -> Sections.of(root), List.of()),
                List.of());
        return draft.withNotUnderstood(Attempt.at(() -> NotUnderstood.of(root, Covered.by(draft)), List.of()));
    }
}
