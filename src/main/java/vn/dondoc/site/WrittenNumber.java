package vn.dondoc.site;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Numbers are written 1.234.567,5; a single point that cannot part thousands is read as a comma (8.5). */
public class WrittenNumber implements Formatter<BigDecimal> {

    private static final int LONGEST = 30;
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    /** Empty where the text is no number, or one of more digits than any report needs. */
    public static Optional<BigDecimal> parse(String text) {
        String typed = text.replaceAll("[\\s\u00A0]", "");
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        if (GROUPED.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
        }
        if (PLAIN.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(',', '.')));
        }
        return Optional.empty();
    }

    @Override
    public BigDecimal parse(String text, Locale locale) throws ParseException {
        return parse(text).orElseThrow(() -> new ParseException(text, 0));
    }

    @Override
    public String print(BigDecimal number, Locale locale) {
        return print(number);
    }

    /** «1.234.567,5». */
    public static String print(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
