package vn.dondoc.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A piece of a text around the words that were looked for, cut at words, with these words apart. */
public record Excerpt(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int BEFORE = 50;
    private static final String CUT = "…";

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** @param hit whether it is one of the words that were looked for */
    public record Piece(String text, boolean hit) {}

    private record Place(int from, int to, String word) {}

    /** At most about so many characters, where the words stand closest together; the beginning where none stands. */
    public static Excerpt of(String text, String typed, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        List<Place> places = places(line, typed);
        int from = line.length() <= length ? 0 : begin(line, places, length);
        int to = from + length >= line.length() ? line.length() : endOfWord(line, from + length);
        List<Piece> pieces = new ArrayList<>();
        int done = from;
        if (from > 0) {
            pieces.add(new Piece(CUT, false));
        }
        for (Place place : places) {
            if (place.from() >= from && place.to() <= to) {
                add(pieces, line.substring(done, place.from()), false);
                add(pieces, line.substring(place.from(), place.to()), true);
                done = place.to();
            }
        }
        add(pieces, line.substring(done, to), false);
        if (to < line.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return new Excerpt(pieces);
    }

    public boolean hasHit() {
        return pieces.stream().anyMatch(Piece::hit);
    }

    /** The words where they stand with the marks as typed, if all do somewhere; else without regard to marks. */
    private static List<Place> places(String line, String typed) {
        List<MatchResult> words = WORD.matcher(line).results().toList();
        List<Place> exact = places(words, typed, FoldedWord::marked);
        return distinct(exact) == wanted(typed, FoldedWord::marked).size()
                ? exact
                : places(words, typed, FoldedWord::plain);
    }

    private static List<Place> places(List<MatchResult> words, String typed, Function<String, String> folding) {
        Set<String> wanted = wanted(typed, folding);
        // a long text has few words, each of them often
        Map<String, String> folded = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (MatchResult each : words) {
            String word = folded.computeIfAbsent(each.group(), folding);
            if (wanted.contains(word)) {
                places.add(new Place(each.start(), each.end(), word));
            }
        }
        return places;
    }

    private static Set<String> wanted(String typed, Function<String, String> folding) {
        Set<String> wanted = new HashSet<>();
        WORD.matcher(typed).results().forEach(word -> wanted.add(folding.apply(word.group())));
        return wanted;
    }

    private static long distinct(List<Place> places) {
        return places.stream().map(Place::word).distinct().count();
    }

    /** A little before the words that stand closest together, so that one sees in what they stand. */
    private static int begin(String line, List<Place> places, int length) {
        int best = 0;
        int merit = -1;
        for (int i = 0; i < places.size(); i++) {
            int last = places.get(i).from() + length - BEFORE;
            Set<String> near = new HashSet<>();
            int neighbours = 0;
            for (int j = i; j < places.size() && places.get(j).to() <= last; j++) {
                near.add(places.get(j).word());
                neighbours += j > i && places.get(j).from() - places.get(j - 1).to() == 1 ? 1 : 0;
            }
            int here = near.size() * 100 + Math.min(neighbours, 99);
            if (here > merit) {
                merit = here;
                best = places.get(i).from();
            }
        }
        int from = Math.clamp((long) best - BEFORE, 0, Math.max(0, line.length() - length));
        return from == 0 ? 0 : Math.min(best, line.indexOf(' ', from) + 1);
    }

    private static int endOfWord(String line, int to) {
        int space = line.lastIndexOf(' ', to);
        return space > to - BEFORE ? space : Character.isLowSurrogate(line.charAt(to)) ? to - 1 : to;
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        int last = pieces.size() - 1;
        if (hit
                && last > 0
                && pieces.get(last).text().equals(" ")
                && pieces.get(last - 1).hit()) {
            // words one after the other are marked as one
            Piece before = pieces.get(last - 1);
            pieces.removeLast();
            pieces.set(last - 1, new Piece(before.text() + " " + text, true));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }
}
