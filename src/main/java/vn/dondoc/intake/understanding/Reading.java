package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over one document: from zones to outline to fields. */
final class Reading {

    private final Zones zones;
    private final List<PlannedTask> looseTasks = new ArrayList<>();
    private final Node root;
    private final Casing casing;
    private final @Nullable Article article;

    Reading(String source) {
        List<Line> lines = Layout.of(source);
        this.zones = Zones.of(lines);
        List<Line> body = new ArrayList<>(zones.body());
        body.addAll(Appendix.work(zones));
        LooseTable.without(Appendix.tables(zones), looseTasks);
        List<Line> prose = LooseTable.without(body, looseTasks);
        this.root = Outline.of(Blocks.of(prose, Wrapping.of(zones.body())));
        this.casing = new Casing(source);
        this.article = zones.kind() == null ? Article.of(root, lines) : null;
    }

    Draft draft() {
        Letterhead head = Letterhead.of(zones.head());
        Found<String> title = article != null ? article.title() : Title.of(zones);
        Found<Period> period = PeriodWords.of(root, title, zones.kind() == Kind.LETTER);
        Map<Node, AgencyPhrase> duties = Duties.phrases(root);
        Set<Node> taskNodes = new HashSet<>();
        List<PlannedTask> tasks = tasks(duties, taskNodes);
        Era era = new Era(head.date() == null ? null : head.date().value(), period == null ? null : period.value());
        Clauses clauses = new Clauses(duties, taskNodes, era);
        clauses.read(root);
        List<Responsibility> responsibilities = duties.entrySet().stream()
                .map(entry -> Duties.responsibility(entry.getKey(), entry.getValue()))
                .toList();
        Draft draft = new Draft(
                nature(responsibilities, tasks, clauses),
                article != null ? article.number() : head.number(),
                kind(),
                issuer(head, title),
                head.place(),
                article != null ? article.date() : head.date(),
                title,
                period,
                Bases.of(root),
                Recipients.of(zones.tail()),
                Signature.of(zones.tail()),
                Targets.of(root),
                responsibilities,
                tasks,
                clauses.reports,
                clauses.deadlines,
                Sections.of(root),
                List.of());
        return draft.withNotUnderstood(NotUnderstood.of(root, Covered.by(draft)));
    }

    private List<PlannedTask> tasks(Map<Node, AgencyPhrase> duties, Set<Node> used) {
        List<PlannedTask> tasks = new ArrayList<>(TaskBlocks.of(root, used));
        tasks.addAll(TaskTable.of(root));
        tasks.addAll(looseTasks);
        boolean paragraphs = zones.kind() == Kind.LETTER || zones.kind() == Kind.TELEGRAM;
        tasks.addAll(new TaskSentences(duties, Set.copyOf(used), paragraphs).of(root, used));
        return tasks;
    }

    private @Nullable Found<String> kind() {
        Kind kind = zones.kind();
        if (article != null) {
            return Found.doubtful(Kind.ARTICLE.printed(), article.sentence());
        }
        if (kind == null) {
            return Introduction.kind(root);
        }
        Passage printed = zones.kindText();
        Span span = printed != null
                ? printed.span(0, kind.endIn(printed))
                : zones.title().isEmpty()
                        ? new Span(0, 0)
                        : zones.title().getFirst().span();
        return printed == null ? Found.doubtful(kind.printed(), span) : Found.certain(kind.printed(), span);
    }

    private @Nullable Found<String> issuer(Letterhead head, @Nullable Found<String> title) {
        Found<String> issuer = article != null ? article.issuer() : Issuer.of(zones.head(), casing);
        if (issuer == null) {
            issuer = Introduction.issuer(root);
        }
        return issuer == null ? null : Introduction.withPlace(issuer, head.place(), title, root);
    }

    private DocumentNature nature(List<Responsibility> duties, List<PlannedTask> tasks, Clauses clauses) {
        Kind kind = zones.kind();
        boolean work = !duties.isEmpty() || !tasks.isEmpty() || !clauses.reports.isEmpty();
        if (kind == null) {
            return work ? DocumentNature.PLAN : DocumentNature.OTHER;
        }
        boolean always = kind.ordinal() <= Kind.DIRECTIVE.ordinal();
        return kind.nature() == DocumentNature.PLAN && !always && !work ? DocumentNature.OTHER : kind.nature();
    }
}
