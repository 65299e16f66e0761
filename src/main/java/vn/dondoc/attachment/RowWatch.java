package vn.dondoc.attachment;

import static vn.dondoc.attachment.FileRefused.Reason.LIST_OF_PERSONS;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sees the rows of a spreadsheet pass and stops it where names stand beside days of birth or ages: what tells a child
 * from others may not be kept (Decree 56/2017/NĐ-CP, article 33).
 */
final class RowWatch {

    private static final Pattern NAME = Pattern.compile("(^| )(ho (va )?(ten|dem|lot)|ho chu (dem|lot)"
            + "|ten (cua )?(tre|chau|em|be|con|hoc sinh|nan nhan|doi tuong)|full name)( |$)|^(ten|name)$");
    private static final Pattern BIRTH = Pattern.compile("(^| )((nam|ngay|thang) sinh|sinh (nam|ngay)|date of birth"
            + "|birth(day| date| year)|dob)( |$)|^(so )?(do |thang |nam )?tuoi( |$)");
    /** A header is short; a longer cell is running text. */
    private static final int LONGEST_HEADER = 60;
    /** A header may be spread over this many rows. */
    private static final int HEADER_ROWS = 3;

    private static final int ROWS_KEPT = 40;

    private final List<Boolean> names = new ArrayList<>();
    private final List<Boolean> births = new ArrayList<>();
    private final StringBuilder head = new StringBuilder();
    private int rows;

    /** @throws FileRefused where a list of persons begins */
    void row(List<String> cells) {
        List<String> headers = cells.stream()
                .map(RowWatch::folded)
                .filter(RowWatch::mayBeHeader)
                .toList();
        remember(names, headers.stream().anyMatch(cell -> NAME.matcher(cell).find()));
        remember(births, headers.stream().anyMatch(cell -> BIRTH.matcher(cell).find()));
        if (names.contains(true) && births.contains(true)) {
            throw new FileRefused(LIST_OF_PERSONS);
        }
        if (rows++ < ROWS_KEPT) {
            head.append(String.join("\t", cells)).append('\n');
        }
    }

    /** The next sheet begins. */
    void turn() {
        names.clear();
        births.clear();
        rows = 0;
        head.append(IncomingFile.NEXT_SHEET);
    }

    /** The first rows of each sheet. */
    String head() {
        return head.toString();
    }

    private static void remember(List<Boolean> last, boolean found) {
        last.add(found);
        if (last.size() > HEADER_ROWS) {
            last.removeFirst();
        }
    }

    private static boolean mayBeHeader(String folded) {
        return !folded.isEmpty() && folded.length() <= LONGEST_HEADER;
    }

    private static String folded(String cell) {
        if (cell.length() > 2 * LONGEST_HEADER) {
            return "";
        }
        String bare = Normalizer.normalize(cell.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
        return bare.replaceAll("[^a-z0-9]+", " ").strip();
    }
}
