package vn.dondoc.reporting.consolidation;

import java.util.ArrayList;
import java.util.List;

/** Puts the words of units for one section together, each paragraph led by the name of the unit that wrote it. */
public final class Assembly {

    /** A section longer than this is read by nobody; whoever comes after is named. */
    static final int LONGEST = 30_000;

    /** With more units than this the silent ones are not named in each section. */
    static final int MANY = 50;

    private Assembly() {}

    public record Paragraph(String unitName, String words) {}

    /** @param nil units that had nothing to report at all */
    public static String of(List<Paragraph> paragraphs, List<String> nil) {
        List<String> lines = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int length = 0;
        for (Paragraph paragraph : paragraphs) {
            String line = paragraph.unitName() + ": "
                    + paragraph.words().replace("\r", "").strip();
            if (left.isEmpty() && length + line.length() <= LONGEST) {
                lines.add(line);
                length += line.length() + 1;
            } else {
                left.add(paragraph.unitName());
            }
        }
        if (!left.isEmpty()) {
            lines.add("Còn %d đơn vị có nội dung chưa đưa vào đây: %s.".formatted(left.size(), Discipline.names(left)));
        }
        if (!nil.isEmpty() && paragraphs.size() + nil.size() <= MANY) {
            lines.add("Không phát sinh: " + Discipline.names(nil) + ".");
        } else if (!nil.isEmpty()) {
            lines.add("Không phát sinh: %d đơn vị.".formatted(nil.size()));
        }
        return String.join("\n", lines);
    }
}
