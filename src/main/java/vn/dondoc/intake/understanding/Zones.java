package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document cut into the lines above its title, the title, the text, the recipients with the signature, and what
 * follows them.
 */
record Zones(
        List<Line> head,
        @Nullable Kind kind,
        @Nullable Passage kindText,
        List<Line> title,
        List<Line> body,
        List<Line> tail,
        List<Line> appendix) {

    private static final int HEAD = 45;
    private static final Pattern SUBJECT = Pattern.compile("(?:v\\s?[/\\\\]\\s?v|ve viec)\\b.*");
    private static final Pattern DAY = Pattern.compile(".{0,40}, ngay .{0,12}thang.{0,12}nam.{0,12}");
    private static final Pattern ADDRESSEE = Pattern.compile(".{0,12}kinh gui\\b.*");

    /** A document of which no more is known than its lines. */
    static Zones textOnly(List<Line> lines) {
        return new Zones(List.of(), null, null, List.of(), lines, List.of(), List.of());
    }

    static Zones of(List<Line> lines) {
        int tail = Tail.start(lines);
        int appendix = Tail.end(lines, tail);
        List<Line> front = lines.subList(0, tail);
        int kindAt = kindLine(front);
        int subject = first(front, SUBJECT);
        int addressee = first(front, ADDRESSEE);
        boolean letter = kindAt < 0 && (subject >= 0 || addressee >= 0);
        List<Line> after = lines.subList(appendix, lines.size());
        if (letter) {
            return letter(front, subject, addressee, lines.subList(tail, appendix), after);
        }
        if (kindAt < 0) {
            return unnamed(front, lines.subList(tail, appendix), after);
        }
        Passage kindText = front.get(kindAt).text();
        Kind kind = Kind.in(kindText);
        Line rest = restOfKindLine(front.get(kindAt), kind);
        int end = TitleLines.end(front, kindAt + 1, rest != null);
        List<Line> title = new ArrayList<>(front.subList(kindAt + 1, end));
        if (rest != null) {
            title.addFirst(rest);
        }
        List<Line> body = front.subList(end, front.size());
        return new Zones(front.subList(0, kindAt), kind, kindText, title, body, lines.subList(tail, appendix), after);
    }

    /** Without a line that names the kind, the symbol in the number under the motto tells it. */
    private static Zones unnamed(List<Line> front, List<Line> tail, List<Line> appendix) {
        boolean motto = false;
        for (int i = 0; i < Math.min(HEAD, front.size()); i++) {
            Line line = front.get(i);
            motto |= line.folded().contains("cong hoa xa hoi");
            Kind kind = motto && line.folded().startsWith("so") ? Kind.ofNumber(line.text()) : null;
            if (kind != null) {
                int end = i + 1;
                while (end < front.size()
                        && DAY.matcher(front.get(end).folded()).matches()) {
                    end++;
                }
                List<Line> body = front.subList(end, front.size());
                return new Zones(front.subList(0, end), kind, null, List.of(), body, tail, appendix);
            }
        }
        return new Zones(List.of(), null, null, List.of(), front, tail, appendix);
    }

    private static Zones letter(List<Line> front, int subject, int addressee, List<Line> tail, List<Line> appendix) {
        int end = subject < 0 ? addressee : TitleLines.endOfSubject(front, subject);
        int start = subject < 0 ? end : subject;
        List<Line> title = front.subList(start, end);
        int body = Math.max(end, addressee < 0 ? end : addressee);
        List<Line> head = new ArrayList<>(front.subList(0, start));
        head.addAll(front.subList(end, body));
        return new Zones(
                head,
                Kind.LETTER,
                null,
                title,
                front.subList(afterAddressees(front, body), front.size()),
                tail,
                appendix);
    }

    /** The list after "Kính gửi" tells to whom, the text begins behind it. */
    private static int afterAddressees(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size()) {
            String text = lines.get(i).text().text();
            boolean wrapped = i > from && !Letters.startsUpper(text);
            if (!wrapped && !ADDRESSEE.matcher(lines.get(i).folded()).matches() && !text.matches("[-–+(].*")) {
                break;
            }
            i++;
        }
        return i;
    }

    private static @Nullable Line restOfKindLine(Line line, @Nullable Kind kind) {
        if (kind == null) {
            return null;
        }
        Passage rest = line.text().sub(kind.endIn(line.text()));
        boolean words = Letters.words(rest.text()) > 1
                && !rest.folded().matches("hanh dong|phoi hop|lien tich|lien nganh|to chuc");
        return words ? new Line(rest, List.of(rest), List.of(), line.indent(), 0) : null;
    }

    private static int kindLine(List<Line> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Line line = lines.get(i);
            if (ADDRESSEE.matcher(line.folded()).matches() || line.folded().startsWith("v/v")) {
                return -1;
            }
            if (Kind.in(line.text()) != null && (line.capitals() || line.length() < 25)) {
                return i;
            }
        }
        return -1;
    }

    private static int first(List<Line> lines, Pattern pattern) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            for (Passage piece : lines.get(i).pieces()) {
                if (pattern.matcher(piece.folded()).matches()) {
                    return i;
                }
            }
        }
        return -1;
    }
}
