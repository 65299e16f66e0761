package vn.dondoc.calendar.web;

import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;

/** Periods stand in addresses and forms as they are kept; nothing is none. */
@Component
class PeriodReader implements Formatter<Period> {

    @Override
    public Period parse(String text, Locale locale) {
        return Period.parse(text);
    }

    @Override
    public String print(Period period, Locale locale) {
        return period.toText();
    }
}
