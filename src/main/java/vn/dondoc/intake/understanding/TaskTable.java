package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tasks in the rows of a table whose head names a column of work and one of units or time. */
final class TaskTable {

    private static final Pattern WORK = Pattern.compile(
            ".*\\b(?:noi dung|cong viec|nhiem vu|hoat dong|ten (?:de an|van ban|chuong trinh|cong trinh)"
                    + "|dau viec|hang muc|muc tieu, nhiem vu)\\b.*");
    private static final Pattern SUPPORT = Pattern.compile(".*\\bphoi hop\\b.*");
    private static final Pattern LEAD = Pattern.compile(
            ".*\\b(?:chu tri|thuc hien|phu trach|dau moi|chiu trach nhiem|tham muu|don vi|co quan)\\b.*");
    private static final Pattern TIME =
            Pattern.compile(".*\\b(?:thoi gian|thoi han|tien do|hoan thanh|thoi diem)\\b.*");
    private static final Pattern RESULT = Pattern.compile("(?:.*\\b(?:san pham|ket qua|dau ra)\\b.*)");

    private int work = -1;
    private int lead = -1;
    private int support = -1;
    private int time = -1;
    private int result = -1;

    private TaskTable() {}

    static List<PlannedTask> of(Node root) {
        List<PlannedTask> tasks = new ArrayList<>();
        TaskTable table = null;
        for (Node node : root.all()) {
            if (!node.isRow()) {
                table = node.rank() < Marker.NUMBER ? null : table;
                continue;
            }
            TaskTable head = head(node.cells());
            if (head != null) {
                table = head;
            } else if (table != null) {
                PlannedTask task = table.row(node);
                if (task != null) {
                    tasks.add(task);
                }
            }
        }
        return tasks;
    }

    static boolean isHead(List<Passage> cells) {
        return head(cells) != null;
    }

    private static @Nullable TaskTable head(List<Passage> cells) {
        TaskTable head = new TaskTable();
        for (int i = 0; i < cells.size(); i++) {
            head.name(i, cells.get(i).folded());
        }
        return head.work >= 0 && (head.lead >= 0 || head.time >= 0) ? head : null;
    }

    private void name(int column, String title) {
        if (title.length() > 70) {
            return;
        }
        if (support < 0 && SUPPORT.matcher(title).matches()) {
            support = column;
        } else if (time < 0 && TIME.matcher(title).matches()) {
            time = column;
        } else if (work < 0 && WORK.matcher(title).matches()) {
            work = column;
        } else if (lead < 0 && LEAD.matcher(title).matches()) {
            lead = column;
        } else if (result < 0 && RESULT.matcher(title).matches()) {
            result = column;
        }
    }

    private @Nullable PlannedTask row(Node node) {
        Passage title = cell(node, work);
        Passage who = cell(node, lead);
        Passage when = cell(node, time);
        if (title.isEmpty() || who.isEmpty() && when.isEmpty()) {
            return null;
        }
        return new PlannedTask(
                title.withoutTail(".;:").certain(),
                node.whole(),
                TaskBlocks.agencies(who),
                TaskBlocks.agencies(cell(node, support)),
                TaskBlocks.found(when),
                TaskBlocks.found(cell(node, result)),
                node.path());
    }

    private static Passage cell(Node node, int column) {
        return column < 0 || column >= node.cells().size()
                ? Passage.EMPTY
                : node.cells().get(column);
    }
}
