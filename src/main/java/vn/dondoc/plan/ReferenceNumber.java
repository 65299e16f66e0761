package vn.dondoc.plan;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Số, ký hiệu of a document, such as 61/KH-UBND or 12-KH/HU (NĐ 30/2020, Phụ lục I, II.3): unique only inside one
 * issuer, one year and one series.
 */
public record ReferenceNumber(String number, String notation) {

    private static final Pattern FORM = Pattern.compile(
            "(?:số\\s*:?\\s*)?(\\d{1,6}\\p{Ll}?)\\s*([/-])\\s*(\\p{L}[\\p{L}\\d&.]*(?:\\s*[-/–]\\s*[\\p{L}\\d&.]+)*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public ReferenceNumber {
        if (number.isBlank() || notation.isBlank()) {
            throw new IllegalArgumentException("a reference number has a number and a notation");
        }
    }

    /** Reads "Số:  61    /KH-UBND" as well as "61/KH-UBND"; empty where it is no reference number. */
    public static Optional<ReferenceNumber> parse(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String notation = match.group(3).replaceAll("\\s+", "").replace('–', '-');
        // the Party's form keeps its hyphen after the number
        String between = match.group(2).equals("-") ? "-" : "";
        return Optional.of(new ReferenceNumber(withoutPadding(match.group(1)), between + notation));
    }

    static String withoutPadding(String number) {
        String bare = number.replaceFirst("^0+(?=\\d)", "");
        // below ten the decree writes 01 … 09
        return bare.matches("\\d") ? "0" + bare : bare;
    }

    @Override
    public String toString() {
        return notation.startsWith("-") ? number + notation : number + "/" + notation;
    }
}
