package vn.dondoc.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Số, ký hiệu as far as somebody remembers it: «61/KH-UBND», «61 KH», «KH 61», «số 61 năm 2021».
 *
 * @param number as it is written down, 05 for 5
 * @param notation parts of it, without marks and in small letters
 * @param year of the issue
 */
public record TypedNumber(
        String number, List<String> notation, @Nullable Integer year) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[a-z]?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> FILLING = Set.of("so", "nam", "ngay");
    private static final int LONGEST_NOTATION = 6;

    public TypedNumber {
        notation = List.copyOf(notation);
    }

    /** Empty where the words are no number, or hold more than one. */
    public static Optional<TypedNumber> read(String typed) {
        String plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace("ke hoach", "kh");
        String number = null;
        Integer year = null;
        List<String> notation = new ArrayList<>();
        for (String part : plain.split("[^\\p{L}\\p{N}&]+")) {
            if (number == null && NUMBER.matcher(part).matches()) {
                number = part;
            } else if (number != null && year == null && YEAR.matcher(part).matches()) {
                year = Integer.valueOf(part);
            } else if (part.chars().anyMatch(Character::isDigit)) {
                return Optional.empty();
            } else if (!part.isEmpty() && !FILLING.contains(part)) {
                notation.add(part);
            }
        }
        return number == null || notation.size() > LONGEST_NOTATION
                ? Optional.empty()
                : Optional.of(new TypedNumber(ReferenceNumber.withoutPadding(number), notation, year));
    }

    /** A condition on the columns of a number and its notation, with {@link #number} and {@link #notation} as named. */
    public static String condition(String number, String notation) {
        return "%s in (:number, ltrim(:number, '0')) and string_to_array(search_plain(%s), ' ') @> cast(:notation as text[])"
                .formatted(number, notation);
    }
}
