package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trích yếu in one line; a letter's without "V/v". */
final class Title {

    private static final Pattern SUBJECT = Pattern.compile("^v\\s?[/\\\\]\\s?v\\s?[:.]?\\s?|^ve viec\\s");
    private static final Pattern MARKS = Pattern.compile("[\\s_*-]+$");

    private Title() {}

    static @Nullable Found<String> of(Zones zones) {
        Passage title =
                Passage.join(zones.title().stream().map(Title::leftPiece).toList());
        if (title.isEmpty()) {
            return null;
        }
        if (zones.kind() == Kind.LETTER) {
            Matcher subject = SUBJECT.matcher(title.folded());
            title = subject.find() ? title.sub(subject.end()) : title;
            title = title.withoutTail(".;");
        }
        Matcher marks = MARKS.matcher(title.text());
        title = marks.find() ? title.sub(0, marks.start()) : title;
        return title.isEmpty() ? null : title.certain();
    }

    /** Beside the subject of a letter stands at most the day. */
    private static Passage leftPiece(Line line) {
        List<Passage> pieces = line.pieces();
        if (pieces.size() < 2) {
            return line.text();
        }
        for (Passage piece : pieces) {
            if (SUBJECT.matcher(piece.folded()).find()) {
                return piece;
            }
        }
        return pieces.getLast().folded().contains("ngay") ? pieces.getFirst() : line.text();
    }
}
