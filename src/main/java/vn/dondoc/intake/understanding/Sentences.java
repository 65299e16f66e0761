package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
final class Sentences {

    private static final Pattern STOP =
            Pattern.compile("(?<=[^\\s.]{2})[.!?…]+[”\"’)]*\\s+(?!Thời (?:gian|hạn)|Hạn )(?=[“\"(]?\\p{Lu})");
    private static final Pattern SHORT = Pattern.compile(
            "(?:^|.*[\\s(])(?:TP|Tp|TT|TX|Q|P|H|KT|TM|TL|TUQ|BS|BSCKI|BSCKII|ThS|TS|GS|PGS|CN|đ/c|v\\.v)$");

    private Sentences() {}

    static List<Passage> of(Passage text) {
        List<Passage> sentences = new ArrayList<>();
        Matcher stop = STOP.matcher(text.text());
        int from = 0;
        while (stop.find()) {
            if (!SHORT.matcher(text.text().substring(Math.max(from, stop.start() - 12), stop.start()))
                    .matches()) {
                sentences.add(text.sub(from, stop.end()));
                from = stop.end();
            }
        }
        sentences.add(text.sub(from));
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }
}
