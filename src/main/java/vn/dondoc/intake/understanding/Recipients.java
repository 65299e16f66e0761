package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The list under "Nơi nhận", one entry per dash, with the signature beside it taken away. */
final class Recipients {

    private static final Pattern OPENING = Pattern.compile("^\\W{0,3}noi nhan\\s?[:;.]?[\\s:.]*");
    private static final Pattern DASH = Pattern.compile("^[.:_'\\s]{0,3}[-–—+•][\\s_]*");
    private static final Pattern INLINE =
            Pattern.compile("(?<=[;.:])\\s*[-–—]\\s+|(?<=[;.:] \\([^()]{1,20}\\))\\s*[-–—]\\s+|(?<=;)\\s*[-–—]\\s*");
    private static final Pattern SIGNED = Pattern.compile("(?iu)\\(?\\s?đã ký\\s?\\)?|\\[daky\\]");

    private final List<Passage> items = new ArrayList<>();
    private final List<Passage> open = new ArrayList<>();
    private boolean begun;
    private boolean dashed;
    private boolean finished;
    private boolean opened;

    private Recipients() {}

    static List<Found<String>> of(List<Line> tail) {
        Recipients recipients = new Recipients();
        recipients.begun = tail.stream().noneMatch(Tail::opensRecipients);
        for (Line line : tail) {
            for (Passage piece : Tail.pieces(line)) {
                recipients.add(piece);
            }
        }
        recipients.close();
        return recipients.items.stream()
                .map(item -> item.withoutTail(";:., -—"))
                .filter(item ->
                        item.text().codePoints().filter(Character::isLetter).count() > 1)
                .map(Passage::certain)
                .toList();
    }

    private void add(Passage piece) {
        var opening = OPENING.matcher(piece.folded());
        if (!begun) {
            if (opening.find()) {
                begun = true;
                opened = true;
                list(piece.sub(opening.end()));
            }
        } else {
            list(piece);
        }
    }

    private void list(Passage piece) {
        int signature = Positions.isPosition(piece) ? 0 : Positions.atEnd(piece);
        Passage words = signature > 0 ? piece.sub(0, signature) : piece;
        if (words.isEmpty()
                || Positions.isPosition(words)
                || SIGNED.matcher(words.text()).matches()
                || words.text().startsWith("*")) {
            return;
        }
        var inline = INLINE.matcher(words.text());
        int from = 0;
        while (inline.find()) {
            item(words.sub(from, inline.start()));
            from = inline.start();
        }
        item(words.sub(from));
    }

    private void item(Passage words) {
        var dash = DASH.matcher(words.text());
        if (dash.find()) {
            close();
            dashed = true;
            finished = false;
            open.add(words.sub(dash.end()));
        } else if (finished || Positions.isName(words) && looksComplete()) {
            close();
            finished = true;
        } else if (!dashed && !open.isEmpty() && looksComplete()) {
            close();
            open.add(words);
        } else if (!open.isEmpty() || !dashed && opened) {
            open.add(words);
        }
        finished |= !open.isEmpty() && open.getFirst().folded().startsWith("luu") && closed();
    }

    private boolean looksComplete() {
        return open.isEmpty()
                || ";.".indexOf(last()) >= 0
                || open.getFirst().folded().startsWith("luu");
    }

    private boolean closed() {
        return last() == '.' || last() == ';';
    }

    private char last() {
        Passage end = open.getLast();
        return end.isEmpty() ? ' ' : end.charAt(end.length() - 1);
    }

    private void close() {
        if (!open.isEmpty()) {
            items.add(Passage.join(List.copyOf(open)));
            open.clear();
        }
    }
}
