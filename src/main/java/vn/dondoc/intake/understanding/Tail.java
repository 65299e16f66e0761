package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where recipients and signature begin and end. */
final class Tail {

    private static final Pattern RECIPIENTS = Pattern.compile("^\\W{0,3}noi nhan\\b");
    private static final Pattern BASIS = Pattern.compile("[-\\s]*(?:can cu |xet |dieu \\d|quyet dinh\\s?:)");
    private static final Pattern FULL_STOP = Pattern.compile("\\.\\s?/\\s?\\.");
    private static final Pattern NAME_BESIDE =
            Pattern.compile("^[-–].*[;.)]\\s+(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,4})$");
    private static final int ABOVE = 6;

    private Tail() {}

    static boolean opensRecipients(Line line) {
        return line.pieces().stream()
                .anyMatch(piece -> RECIPIENTS.matcher(piece.folded()).find());
    }

    /** The pieces of a line, a name at the end of a recipient's line as one of its own. */
    static List<Passage> pieces(Line line) {
        List<Passage> pieces = new ArrayList<>();
        for (Passage piece : line.pieces()) {
            Matcher beside = NAME_BESIDE.matcher(piece.text());
            if (beside.find() && Positions.isName(piece.sub(beside.start(1)))) {
                pieces.add(piece.sub(0, beside.start(1)));
                pieces.add(piece.sub(beside.start(1)));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** The first line of recipients or signature, the number of lines if the document has neither. */
    static int start(List<Line> lines) {
        int recipients = 0;
        while (recipients < lines.size() && !opensRecipients(lines.get(recipients))) {
            recipients++;
        }
        int start = recipients;
        int floor = 0;
        if (recipients == lines.size()) {
            floor = afterBases(lines);
            start = firstSignature(lines, floor);
        }
        int above = start;
        for (int i = start - 1; i >= floor && i >= start - ABOVE; i--) {
            if (isSignature(lines.get(i))) {
                above = i;
            } else if (FULL_STOP.matcher(lines.get(i).folded()).find()
                    || lines.get(i).length() > 60) {
                break;
            }
        }
        return above;
    }

    /** Who decides stands in capitals above the bases, too. */
    private static int afterBases(List<Line> lines) {
        int after = 0;
        for (int i = 0; i < lines.size(); i++) {
            after = BASIS.matcher(lines.get(i).folded()).lookingAt() ? i + 1 : after;
        }
        return after;
    }

    private static int firstSignature(List<Line> lines, int floor) {
        int stop = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (FULL_STOP.matcher(lines.get(i).folded()).find()) {
                stop = i + 1;
                break;
            }
        }
        if (stop > 0 && stop < lines.size() && lines.size() - stop < 30) {
            return stop;
        }
        for (int i = Math.max(floor, Math.max(lines.size() - 12, lines.size() / 2)); i < lines.size(); i++) {
            if (lines.get(i).capitals() && isSignature(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    static boolean isSignature(Line line) {
        return line.pieces().stream().anyMatch(piece -> Positions.isPosition(piece) || Positions.isName(piece))
                || Positions.isPosition(line.text());
    }

    /** The line after the last recipient and the name of the signatory. */
    static int end(List<Line> lines, int start) {
        int last = start;
        boolean kept = false;
        for (int i = start; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean heading = kept && line.capitals() && !isSignature(line);
            if (heading && line.length() > 5) {
                break;
            }
            boolean signature = isSignature(line) || Positions.atEnd(line.text()) >= 0;
            if (signature || !kept || isRecipient(line)) {
                last = i + 1;
            } else if (i - last > 3 && kept) {
                break;
            }
            kept |= line.folded().contains("luu") && !opensRecipients(line)
                    || opensRecipients(line) && line.folded().contains("luu");
            if (kept && hasName(lines.subList(start, i + 1))) {
                return Math.max(last, i + 1);
            }
        }
        return last;
    }

    private static boolean isRecipient(Line line) {
        return line.text().text().startsWith("-");
    }

    private static boolean hasName(List<Line> lines) {
        return lines.stream().flatMap(line -> line.pieces().stream()).anyMatch(Positions::isName);
    }
}
