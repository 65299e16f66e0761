package vn.dondoc.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.understanding.Span;

/** Places of the document as the form carries them: "120-188,190-240". */
final class Source {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

    private static final double SAME = 0.7;

    private Source() {}

    static String of(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }

    /** What is no place inside a text of that length is left out. */
    static List<Span> parse(@Nullable String source, int length) {
        List<Span> spans = new ArrayList<>();
        Matcher places = PLACE.matcher(source == null ? "" : source);
        while (places.find()) {
            int start = Integer.parseInt(places.group(1));
            int end = Integer.parseInt(places.group(2));
            if (start < end && end <= length) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /** The words at those places, in one line. */
    static String words(@Nullable String source, String text) {
        return parse(source, text.length()).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Where it begins; sources without a place come last. */
    static int start(@Nullable String source) {
        List<Span> spans = parse(source, Integer.MAX_VALUE);
        return spans.isEmpty() ? Integer.MAX_VALUE : spans.getFirst().start();
    }

    static boolean overlap(@Nullable String source, List<Span> others) {
        return overlap(parse(source, Integer.MAX_VALUE), others);
    }

    static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    /** Most of the words of one are words of the other. */
    static boolean isSame(@Nullable String source, List<Span> others) {
        List<Span> mine = parse(source, Integer.MAX_VALUE);
        int common = 0;
        for (Span span : mine) {
            for (Span other : others) {
                common += Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()));
            }
        }
        return common > SAME * Math.min(length(mine), length(others));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }
}
