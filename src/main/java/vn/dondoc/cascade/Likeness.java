package vn.dondoc.cascade;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two sentences are, from 0 to 1, within a set of sentences: words and pairs of words in common, each weighing
 * the more the fewer sentences hold it. Pairs count because most Vietnamese words are written as two syllables.
 */
final class Likeness {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Say nothing about what is to be done. */
    private static final Set<String> EMPTY = Set.of(
            "và", "các", "của", "cho", "về", "theo", "trên", "tại", "với", "những", "được", "là", "có", "trong", "để",
            "từ", "đến", "này", "khi", "hoặc");

    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, Weighed> weighed = new HashMap<>();
    private final int sentences;

    private record Weighed(Map<String, Double> weights, double length) {}

    Likeness(Collection<String> sentences) {
        this.sentences = sentences.size();
        for (String sentence : sentences) {
            new HashSet<>(traits(sentence)).forEach(trait -> spread.merge(trait, 1, Integer::sum));
        }
    }

    /** The cosine of both, weighed. */
    double between(String one, String other) {
        Weighed left = weighed.computeIfAbsent(one, this::weigh);
        Weighed right = weighed.computeIfAbsent(other, this::weigh);
        double common = 0;
        for (Map.Entry<String, Double> trait : left.weights().entrySet()) {
            common += trait.getValue() * right.weights().getOrDefault(trait.getKey(), 0.0);
        }
        double lengths = left.length() * right.length();
        return lengths == 0 ? 0 : Math.min(1, common / lengths);
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(each -> each * each).sum());
    }

    private Weighed weigh(String sentence) {
        Map<String, Double> weights = new HashMap<>();
        for (String trait : new HashSet<>(traits(sentence))) {
            weights.put(trait, Math.log((1.0 + sentences) / (1 + spread.getOrDefault(trait, 0))) + 0.1);
        }
        return new Weighed(weights, length(weights));
    }

    private static List<String> traits(String sentence) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(
                Normalizer.normalize(sentence, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(folded(word));
            }
        }
        List<String> traits = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            traits.add(words.get(i - 1) + ' ' + words.get(i));
        }
        return traits;
    }

    /** Marks are often set differently, or wrongly. */
    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
