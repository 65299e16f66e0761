package vn.dondoc.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Rows;

/**
 * Begins the workbook of a list. A list at an address has its workbook at the same address with {@code /sheet.xlsx}
 * behind it, which {@code ~{site/sheet :: link(...)}} leads to with the same filter.
 */
@Component
@lombok.RequiredArgsConstructor
public class ListSheets {

    private final MessageSource messages;
    private final Clock clock;

    /**
     * @param file name without its ending
     * @param title key of the message that heads it
     * @param rows gone through once
     */
    public <T> ListSheet<T> list(String file, String title, Iterable<T> rows) {
        return list(file, title, Rows.of(rows));
    }

    public <T> ListSheet<T> list(String file, String title, Rows<T> rows) {
        return new ListSheet<>(this, file, say(title), rows);
    }

    /** All rows of a list that is read page by page, from page 1 until one comes empty. */
    public static <T> Iterable<T> pages(IntFunction<List<T>> read) {
        return () -> Stream.iterate(1, page -> page + 1)
                .map(read::apply)
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream)
                .iterator();
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String asOf() {
        return say("site.sheet.as-of", WrittenDate.print(LocalDate.now(clock.withZone(DayOnPage.ZONE))));
    }
}
