package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tasks followed by lines "Đơn vị chủ trì: …", "Thời gian thực hiện: …". */
final class TaskBlocks {

    /** What a label announces. */
    enum Label {
        LEAD("(?:(?:don vi|co quan|bo phan|nguoi|phong|ca nhan|to chuc|can bo|dau moi)(?:,? (?:don vi|ca nhan"
                + "|to chuc))?(?: duoc giao)? )?(?:chu tri|thuc hien|phu trach|dau moi|chiu trach nhiem)(?: chinh"
                + "| thuc hien| tham muu| tong hop)*"),
        SUPPORT("(?:(?:don vi|co quan|bo phan|nguoi|ca nhan|to chuc)(?:,? (?:don vi|ca nhan"
                + "|to chuc))? )?(?:cung )?phoi hop(?: thuc hien)?"),
        TIME("(?:thoi gian|thoi han|tien do)(?: (?:thuc hien|hoan thanh|to chuc|du kien|trien khai|dao tao"
                + "|tien hanh|bat dau|trinh|ban hanh|va))*"),
        RESULT("(?:ket qua|san pham)(?:[,/]? ?(?:ket qua|san pham|dau ra|can dat|dat duoc|cu the|du kien"
                + "|thuc hien|va))*");

        private final String pattern;

        Label(String pattern) {
            this.pattern = pattern;
        }
    }

    private static final Pattern LABELS = Pattern.compile("(?:^|(?<=[;.,])\\s*[-+]?\\s*|\\s[-+]\\s)(?:"
            + "(?<SUPPORT>" + Label.SUPPORT.pattern + ")|(?<LEAD>" + Label.LEAD.pattern + ")|(?<TIME>"
            + Label.TIME.pattern
            + ")|(?<RESULT>" + Label.RESULT.pattern + "))\\s?:");
    private static final Pattern NO_TASK = Pattern.compile(".*\\b(?:thoi gian|dia diem|thanh phan|kinh phi)\\b.*");

    private TaskBlocks() {}

    static List<PlannedTask> of(Node root, Set<Node> used) {
        List<PlannedTask> tasks = new ArrayList<>();
        for (Node node : root.all()) {
            if (node.isRow() || node.text().isEmpty()) {
                continue;
            }
            PlannedTask task = task(node);
            if (task != null) {
                tasks.add(task);
                used.add(node);
                node.children().stream()
                        .filter(child -> !labelsIn(child).isEmpty())
                        .forEach(used::add);
            }
        }
        return tasks;
    }

    private static @Nullable PlannedTask task(Node node) {
        Map<Label, Passage> values = new EnumMap<>(Label.class);
        for (Node child : node.children()) {
            if (!child.isRow()) {
                read(child, values);
            }
        }
        boolean timed = values.containsKey(Label.TIME)
                && !NO_TASK.matcher(node.text().folded()).matches();
        if (!values.containsKey(Label.LEAD) && !timed || !labelsIn(node).isEmpty()) {
            return null;
        }
        Passage title = node.text().withoutTail(".;:");
        return new PlannedTask(
                title.certain(),
                node.whole(),
                agencies(values.get(Label.LEAD)),
                agencies(values.get(Label.SUPPORT)),
                found(values.get(Label.TIME)),
                found(values.get(Label.RESULT)),
                node.path());
    }

    private static Map<Label, Passage> labelsIn(Node node) {
        Map<Label, Passage> values = new EnumMap<>(Label.class);
        if (LABELS.matcher(node.text().folded()).lookingAt()) {
            read(node, values);
        }
        return values;
    }

    private static void read(Node node, Map<Label, Passage> values) {
        Passage text = node.text();
        Matcher m = LABELS.matcher(text.folded());
        if (!m.lookingAt()) {
            return;
        }
        Label label = label(m);
        int from = m.end();
        while (m.find(from)) {
            values.putIfAbsent(label, text.sub(from, m.start()).withoutTail(";.,"));
            label = label(m);
            from = m.end();
        }
        values.putIfAbsent(label, text.sub(from).withoutTail(";.,"));
    }

    private static Label label(Matcher m) {
        for (Label label : Label.values()) {
            if (m.group(label.name()) != null) {
                return label;
            }
        }
        throw new IllegalStateException("a label that has no name");
    }

    static List<Found<String>> agencies(@Nullable Passage list) {
        return list == null || list.isEmpty() ? List.of() : AgencyList.found(list);
    }

    static @Nullable Found<String> found(@Nullable Passage value) {
        return value == null || value.isEmpty() ? null : value.certain();
    }
}
