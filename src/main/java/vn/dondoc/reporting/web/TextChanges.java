package vn.dondoc.reporting.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was taken out of a text and what was put in, word by word. */
final class TextChanges {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    private TextChanges() {}

    /** Words of a text: {@code change} is {@code same}, {@code gone} or {@code new}. */
    record Piece(String change, String words) {}

    static List<Piece> between(String before, String now) {
        List<String> old = words(before);
        List<String> words = words(now);
        List<Piece> pieces = new ArrayList<>();
        int read = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(trimmed(old), trimmed(words)).getDeltas()) {
            int from = delta.getTarget().getPosition();
            int to = from + delta.getTarget().size();
            add(pieces, "same", words.subList(read, from));
            int gone = delta.getSource().getPosition();
            add(pieces, "gone", old.subList(gone, gone + delta.getSource().size()));
            add(pieces, "new", words.subList(from, to));
            read = to;
        }
        add(pieces, "same", words.subList(read, words.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, String change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.strip()).results().map(MatchResult::group).toList();
    }

    /** Other blanks between the words are no change. */
    private static List<String> trimmed(List<String> words) {
        return words.stream().map(String::strip).toList();
    }
}
