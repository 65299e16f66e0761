package vn.dondoc.site;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Days are written 15/06/2021; 5/6/2021, 5-6-2021, 5.6.2021, 5/6/21 and 2021-06-05 are understood as well. */
public class WrittenDate implements Formatter<LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** Empty where the text is no day. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(read(text));
        } catch (ParseException noDay) {
            return Optional.empty();
        }
    }

    /** «15/06/2021». */
    public static String print(LocalDate day) {
        return SHOWN.format(day);
    }

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        return read(text);
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return print(day);
    }

    private static LocalDate read(String text) throws ParseException {
        Matcher typed = TYPED.matcher(text.strip());
        if (typed.matches()) {
            String year = typed.group(3);
            return day(year.length() == 2 ? "20" + year : year, typed.group(2), typed.group(1), text);
        }
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), text);
        }
        throw new ParseException(text, 0);
    }

    private static LocalDate day(String year, String month, String day, String text) throws ParseException {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw new ParseException(text, 0);
        }
    }
}
