package vn.dondoc.calendar.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;

/** Periods stand in addresses and forms as they are kept; nothing is none. */
@Component
class PeriodReader implements Converter<String, Period> {

    @Override
    public @Nullable Period convert(String text) {
        return text.isBlank() ? null : Period.parse(text);
    }
}
