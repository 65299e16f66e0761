package vn.dondoc.intake.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the mark of a state secret at the head of a document; such a document may not be kept at all. */
final class SecrecyMark {

    private static final int HEADER_LINES = 25;
    private static final int KIND_LENGTH = 60;
    /** A head has short lines; a longer one is running text. */
    private static final int LONGEST_LINE = 300;

    private static final Pattern KIND = Pattern.compile("^(KE HOACH|QUYET DINH|CHI THI|THONG BAO|BAO CAO|CHUONG TRINH"
            + "|NGHI QUYET|HUONG DAN|TO TRINH|DE AN|PHUONG AN|CONG DIEN|QUY CHE|QUY DINH|GIAY MOI|BIEN BAN)( .*)?$");
    private static final Pattern MARK = Pattern.compile("(?:(?:MUC)?DO(?:MAT)?:?)?(?:TUYET|TOI)?MAT");
    /** The mark printed beside another part of the head, as text sorted by its place on the page gives it. */
    private static final Pattern BESIDE = Pattern.compile("(?:^|.* {2,}|.*\\|)MẬT(?: {2,}.*|\\|.*|$)"
            + "|^MẬT +(?:CỘNG H|Số|UBND|ỦY BAN).*|.*(?:VIỆT NAM|Hạnh phúc|/[A-ZĐ0-9-]+) +MẬT$"
            + "|(?:^|.*[^\"“«\\p{L}])(?:TỐI|TUYỆT) +MẬT(?:[^\\p{L}\"”»].*|$)");

    private SecrecyMark() {}

    /** Refuses a document whose head, page headers or drawings bear the mark. */
    static void refuse(String text, String margins) {
        if (in(text) || margins.lines().anyMatch(SecrecyMark::marks)) {
            throw new UnreadableDocument(UnreadableDocument.Reason.SECRET);
        }
    }

    static boolean in(String text) {
        var head =
                text.lines().filter(line -> !line.isBlank()).limit(HEADER_LINES).iterator();
        while (head.hasNext()) {
            String line = head.next().strip();
            if (marks(line)) {
                return true;
            }
            if (isKind(line)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isKind(String line) {
        return line.length() <= KIND_LENGTH
                && line.equals(line.toUpperCase(Locale.ROOT))
                && KIND.matcher(bare(line).replaceAll("\\s+", " ")).matches();
    }

    private static boolean marks(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        for (String cell : line.split("\t")) {
            if (isMark(cell.strip()) || BESIDE.matcher(cell.strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String cell) {
        String letters = cell.replaceAll("[^\\p{L}\\p{M}:]", "");
        if (letters.isEmpty()
                || letters.length() > 16
                || !MARK.matcher(bare(letters)).matches()) {
            return false;
        }
        // the scanner takes Ậ for Ặ or A in stamps, which are in capitals; small letters must be exact
        return letters.equals(letters.toUpperCase(Locale.ROOT))
                || letters.toUpperCase(Locale.ROOT).endsWith("MẬT");
    }

    private static String bare(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        return apart.replaceAll("\\p{M}", "").replace('Đ', 'D');
    }
}
