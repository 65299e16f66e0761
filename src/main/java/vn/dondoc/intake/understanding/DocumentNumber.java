package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reference numbers inside running text: 58/KH-UBND, 71/2016/NĐ-CP, 11-NQ/TW, 67/2006/QH11. */
record DocumentNumber(String value, int start, int end) {

    private static final Pattern PATTERN = Pattern.compile("(?<![\\d/.,-])(\\d{1,5}[a-z]?)\\s?([/-])\\s?((?:(?:19"
            + "|20)\\d\\d\\s?/\\s?)?[A-ZĐƯÐ][A-Za-zĐđƯưÐ]*\\d{0,3}(?:\\s?[-–/.]\\s?[A-ZĐƯÐ][\\p{L}\\d&]*)*)");

    static List<DocumentNumber> in(Passage text) {
        List<DocumentNumber> numbers = new ArrayList<>();
        Matcher m = PATTERN.matcher(text.text());
        while (m.find()) {
            String symbol = m.group(3)
                    .replaceAll("\\s", "")
                    .replace('–', '-')
                    .replace("Ð", "Đ")
                    .replace("HDND", "HĐND");
            boolean number = symbol.length() > 1
                    && symbol.replaceFirst("^\\d{4}/", "").chars().limit(2).anyMatch(Character::isUpperCase);
            if (number) {
                numbers.add(new DocumentNumber(m.group(1) + m.group(2) + symbol, m.start(), m.end()));
            }
        }
        return numbers;
    }
}
