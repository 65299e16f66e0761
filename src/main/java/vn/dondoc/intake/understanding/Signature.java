package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Who signed and in which capacity: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name. */
final class Signature {

    private final List<Passage> positions = new ArrayList<>();
    private @Nullable Passage name;

    private Signature() {}

    static Signatory of(List<Line> tail) {
        Signature signature = new Signature();
        for (Line line : tail) {
            for (Passage piece : Tail.pieces(line)) {
                signature.read(piece);
            }
        }
        return signature.signatory();
    }

    private void read(Passage piece) {
        Passage capitals = null;
        if (Positions.isPosition(piece)) {
            capitals = piece;
        } else {
            int from = Positions.atEnd(piece);
            if (from > 0) {
                capitals = piece.sub(from);
            } else if (startsWithPosition(piece)) {
                capitals = withName(piece);
            }
        }
        if (capitals != null) {
            split(capitals);
        } else if (Positions.isName(piece)) {
            name = Positions.name(piece);
        }
    }

    private static boolean startsWithPosition(Passage piece) {
        return Positions.starts(piece.text()).lookingAt();
    }

    /** A cell that holds the whole block: the name stands after the capitals. */
    private @Nullable Passage withName(Passage piece) {
        String text = piece.text();
        for (int i = text.length() - 1; i > 0; i--) {
            if (text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i))) {
                Passage rest = piece.sub(i);
                Passage before = piece.sub(0, i);
                if (Letters.words(rest.text()) > 1
                        && Positions.isName(rest)
                        && before.text().equals(before.text().toUpperCase(java.util.Locale.ROOT))) {
                    name = Positions.name(rest);
                    return before;
                }
            }
        }
        return null;
    }

    private void split(Passage capitals) {
        Matcher starts = Positions.starts(capitals.text());
        int from = 0;
        while (starts.find()) {
            if (starts.start() > from) {
                keep(capitals.sub(from, starts.start()));
                from = starts.start();
            }
        }
        keep(capitals.sub(from));
    }

    private void keep(Passage position) {
        if (position.length() > 2) {
            positions.add(position.withoutTail("., "));
        }
    }

    /** The collective for which somebody signs is the issuer, not his position. */
    private Signatory signatory() {
        List<Passage> own = positions.stream()
                .filter(position -> !position.folded().matches("t\\s?[/]?m\\s?[.,].*"))
                .toList();
        Found<String> position = own.isEmpty()
                ? null
                : new Found<>(
                        String.join(" / ", own.stream().map(Passage::text).toList()),
                        own.stream().map(Passage::span).toList(),
                        Certainty.CERTAIN);
        Passage person = name;
        return new Signatory(person == null ? null : person.certain(), position);
    }
}
