package vn.dondoc.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets that a spreadsheet accepts, each once in a workbook. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String NAMELESS = "Bảng";
    /** A name that Excel keeps for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>();

    String next(String wanted) {
        String bare =
                CellText.plain(wanted).replaceAll("[\\[\\]:*?/\\\\\\s]+", " ").replaceAll("^[' ]+|[' ]+$", "");
        String name = bare.isEmpty() || bare.toLowerCase(Locale.ROOT).equals(RESERVED) ? NAMELESS + " " + bare : bare;
        String free = cut(name.strip(), LONGEST);
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            free = cut(name.strip(), LONGEST - number.length()) + number;
        }
        return free;
    }

    private static String cut(String name, int length) {
        String kept = name.length() <= length ? name : name.substring(0, length);
        // neither half a pair nor an apostrophe may stand at the end
        return kept.replaceAll("[' \\p{Cs}]+$", "");
    }
}
