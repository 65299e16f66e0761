package vn.dondoc.document.paper;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Số, ký hiệu (NĐ 30/2020, Phụ lục I, Mục II.3).
 *
 * @param number blank while the registry has given none; below ten it is written 01 … 09
 * @param notation such as «BC-UBND» or «UBND-VHTT»; never with «CV», which stands for no kind
 */
public record PaperNumber(String number, String notation) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}\\p{Ll}?");
    private static final Pattern NOTATION = Pattern.compile("[\\p{L}\\d][\\p{L}\\d&.]*(-[\\p{L}\\d&.]+)*");
    private static final int ROOM = 10;

    public PaperNumber {
        number = padded(Written.line(number));
        notation = Written.line(notation).replaceAll("\\s*-\\s*", "-");
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("No number of a paper: " + number);
        }
        if (!NOTATION.matcher(notation).matches()
                || List.of(notation.split("-")).contains("CV")) {
            throw new IllegalArgumentException("No notation of an administrative paper: " + notation);
        }
    }

    public static PaperNumber of(String number, String notation) {
        return new PaperNumber(number, notation);
    }

    /** A number that the registry gives after the signature. */
    public static PaperNumber later(String notation) {
        return new PaperNumber("", notation);
    }

    public boolean isGiven() {
        return !number.isEmpty();
    }

    /** «Số: 05/BC-UBND», or with room to write the number in. */
    public String line() {
        return isGiven() ? "Số: " + this : "Số:" + Written.room(ROOM) + "/" + notation;
    }

    @Override
    public String toString() {
        return (isGiven() ? number : Written.room(ROOM / 2)) + "/" + notation;
    }

    private static String padded(String number) {
        String bare = number.replaceFirst("^0+(?=\\d)", "");
        return bare.matches("\\d\\p{Ll}?") ? "0" + bare : bare;
    }
}
