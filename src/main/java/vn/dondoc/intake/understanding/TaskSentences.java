package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tasks told in one sentence with who leads and who helps or by when. */
final class TaskSentences {

    private static final Pattern TOGETHER = Pattern.compile(
            "\\bphoi hop(?: chat che| dong bo| kip thoi)?(?:,? (?:va )?ho tro)?(?:,? (?:voi|cung))?\\s+");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll})\\. (?=\\p{Lu})");
    private static final Pattern WINDOW =
            Pattern.compile("^(?:trong (?:nam|quy|thang) [^,]{1,25}|tu (?:ngay )?\\d[^,]{1,45}|(?:truoc|cham nhat"
                    + "|den) [^,]{0,12}\\d[^,]{0,20}),\\s+");
    private static final Pattern TOPIC = Pattern.compile("^(?:ve|doi voi) [^:.;]{3,140}:\\s+");

    private static final int LONGEST_NAME = 30;

    private final Map<Node, AgencyPhrase> duties;
    private final Set<Node> taken;
    private final boolean paragraphs;

    TaskSentences(Map<Node, AgencyPhrase> duties, Set<Node> taken, boolean paragraphs) {
        this.duties = duties;
        this.taken = taken;
        this.paragraphs = paragraphs;
    }

    List<PlannedTask> of(Node root, Set<Node> used) {
        List<PlannedTask> tasks = new ArrayList<>();
        for (Node node : root.all()) {
            if (node.isRow() || node.isPlain() && !paragraphs || isUnderAgency(node)) {
                continue;
            }
            PlannedTask task = task(node);
            if (task != null) {
                tasks.add(task);
                used.add(node);
            }
        }
        return tasks;
    }

    /** True if the sentence names a partner and so is told as a task. */
    static boolean isShared(AgencyPhrase phrase) {
        return !support(phrase.rest(), 0).isEmpty();
    }

    private boolean isUnderAgency(Node node) {
        for (Node above = node; above != null; above = above.parent()) {
            AgencyPhrase phrase = duties.get(above);
            boolean list = phrase != null && (phrase.form() != AgencyPhrase.Form.SENTENCE || above != node);
            if (list || taken.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PlannedTask task(Node node) {
        Passage text = node.text();
        Matcher window = WINDOW.matcher(text.folded());
        int start = window.find() ? window.end() : 0;
        Matcher topic = TOPIC.matcher(text.folded());
        int from = topic.find() ? topic.end() : start;
        int lead = start > 0 && AgencyWords.startsAt(text, start) ? start : TaskLead.in(text, from, node.isPlain());
        int end = lead < 0 ? 0 : AgencyPhrase.end(text, lead);
        if (lead < 0 || end >= text.length() - 2 || Told.inText(text, lead) || TaskLead.onlyReports(text, lead, end)) {
            return null;
        }
        Found<String> when = start > 0
                ? text.sub(0, window.end()).withoutTail(", ").certain()
                : due(text, node.isPlain() ? lead : 0);
        return task(node, lead, end, when);
    }

    private static @Nullable PlannedTask task(Node node, int lead, int end, @Nullable Found<String> when) {
        Passage text = node.text();
        Passage name = text.sub(lead, end).withoutTail(".,;:-–");
        List<Found<String>> support = support(text, end);
        boolean ownPlan = support.isEmpty() && Owed.isOwnPlan(Sentences.of(text).getFirst());
        boolean named = !name.isEmpty() && Letters.words(name.text()) <= LONGEST_NAME;
        if (!named || support.isEmpty() && when == null || ownPlan) {
            return null;
        }
        Passage title = node.isPlain() ? text.sub(TaskLead.subject(text, lead)) : text;
        return new PlannedTask(
                title.withoutTail("./;:").certain(),
                node.whole(),
                AgencyList.found(name),
                support,
                when,
                null,
                node.path());
    }

    /** The partners named in the same sentence. */
    private static List<Found<String>> support(Passage text, int from) {
        Matcher together = TOGETHER.matcher(text.folded());
        Matcher stop = STOP.matcher(text.text());
        int end = stop.find(from) ? stop.start() : text.length();
        if (together.region(from, end).find() && AgencyWords.startsAt(text, together.end())) {
            int last = AgencyPhrase.end(text, together.end());
            return AgencyList.found(text.sub(together.end(), last).withoutTail(".,;:"));
        }
        return List.of();
    }

    private static @Nullable Found<String> due(Passage text, int from) {
        for (Due due : DueWords.in(text)) {
            boolean day = due.isDay() && !due.recurring();
            if ((day || due.sort() == Due.Sort.WINDOW) && due.start() >= from) {
                return due.found();
            }
        }
        return null;
    }
}
