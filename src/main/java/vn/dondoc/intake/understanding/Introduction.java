package vn.dondoc.intake.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text itself says of its issuer and kind, where the header is missing. */
final class Introduction {

    private static final Pattern ISSUES = Pattern.compile(
            "\\b(?:xay dung|ban hanh|de ra|thong nhat ban hanh)\\s(?:ke hoach|chuong trinh|chi thi|phuong an"
                    + "|de an|thong bao)\\b");
    private static final Pattern THIS =
            Pattern.compile("\\b(ke hoach|chuong trinh|chi thi|phuong an|de an|quyet dinh) nay\\b");
    private static final Pattern UNIT =
            Pattern.compile("(?:.*\\s)?(tinh|huyen|thanh pho|thi xa|quan|xa|thi tran|phuong)");
    private static final String PROPER = "\\s((?:\\p{Lu}[\\p{L}’']*)(?:\\s\\p{Lu}[\\p{L}’']*){0,3})";

    private Introduction() {}

    static @Nullable Found<String> issuer(Node root) {
        for (Node node : root.all()) {
            for (Passage sentence : Sentences.of(node.text())) {
                Matcher issues = ISSUES.matcher(sentence.folded());
                if (node.isPlain() && issues.find()) {
                    return subject(sentence, issues.start());
                }
            }
            if (!node.isPlain()) {
                return null;
            }
        }
        return null;
    }

    static @Nullable Found<String> subject(Passage sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            boolean word = i == 0 || sentence.charAt(i - 1) == ' ';
            boolean clause = i < 2 || ",.;)".indexOf(sentence.charAt(i - 2)) >= 0;
            if (word && clause && AgencyWords.startsAt(sentence, i) && AgencyWords.capitalAt(sentence, i)) {
                Passage name = sentence.sub(i, Math.min(verb, AgencyPhrase.end(sentence, i)));
                return name.doubtful();
            }
        }
        return null;
    }

    static @Nullable Found<String> kind(Node root) {
        for (Node node : root.all()) {
            Matcher here = THIS.matcher(node.text().folded());
            while (here.find()) {
                String word = node.text().text().substring(here.start(1), here.end(1));
                for (Kind kind : Kind.values()) {
                    if (kind.printed().equalsIgnoreCase(word)) {
                        return Found.doubtful(kind.printed(), node.text().span(here.start(), here.end()));
                    }
                }
            }
        }
        return null;
    }

    /** "UBND huyện" gets the name of its huyện: the place of the header, else the one that the title or text names. */
    static Found<String> withPlace(
            Found<String> issuer, @Nullable Found<String> place, @Nullable Found<String> title, Node root) {
        Matcher unit = UNIT.matcher(Fold.of(issuer.value()));
        if (!unit.matches()) {
            return issuer;
        }
        String word = issuer.value().substring(unit.start(1));
        Pattern named = Pattern.compile("(?iu:" + Pattern.quote(word) + ")" + PROPER);
        if (title != null) {
            Matcher m = named.matcher(title.value());
            if (m.find()) {
                return new Found<>(issuer.value() + " " + m.group(1), issuer.spans(), Certainty.DOUBTFUL);
            }
        }
        if (place != null) {
            return new Found<>(issuer.value() + " " + place.value(), issuer.spans(), Certainty.DOUBTFUL);
        }
        for (Node node : root.all()) {
            Matcher m = named.matcher(node.text().text());
            if (m.find()) {
                return new Found<>(issuer.value() + " " + m.group(1), issuer.spans(), Certainty.DOUBTFUL);
            }
        }
        return issuer;
    }
}
