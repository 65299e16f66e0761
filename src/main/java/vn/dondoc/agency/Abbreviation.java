package vn.dondoc.agency;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the notation of a paper calls its issuer, as a first proposal: the head of the agency decides it (NĐ 30/2020, Phụ
 * lục I, II.3).
 */
final class Abbreviation {

    private static final Pattern KIND_OF_UNIT = Pattern.compile("(?iu)^(Phòng|Ban|Sở|Trung tâm|Văn phòng)\\s+");
    private static final Pattern WORDS = Pattern.compile("[\\s,–-]+");
    private static final Set<String> SMALL = Set.of("và", "của", "các", "huyện", "xã", "tỉnh");

    private Abbreviation() {}

    static String of(UnitRow unit) {
        if (unit.kind() == UnitKind.PEOPLES_COMMITTEE) {
            return "UBND";
        }
        String initials = WORDS.splitAsStream(KIND_OF_UNIT.matcher(unit.name()).replaceFirst(""))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase()))
                .map(word -> word.substring(0, 1).toUpperCase())
                .filter(letter -> Character.isLetterOrDigit(letter.charAt(0)))
                .limit(6)
                .collect(Collectors.joining());
        return initials.isEmpty() ? "VP" : initials;
    }
}
