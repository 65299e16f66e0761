package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads by when something is due out of the words of a document. */
public final class DuePhrase {

    private static final Pattern ONWARD_TO = Pattern.compile("đến (?:hết )?năm (\\d{4})");

    private DuePhrase() {}

    /**
     * Never fails: what cannot be understood is {@link DueKind#UNDATED} with its words.
     *
     * @param window of the plan: a date without year is of its year, or recurs where it has several; null for letters
     * @param reference the date of the document, from which years are guessed where there is no window
     */
    public static DueRule read(String phrase, @Nullable Window window, LocalDate reference) {
        try {
            return new DueReader(phrase, window, reference).read();
        } catch (DateTimeException noSuchDay) {
            // «31/6», «tháng 13»: a slip of the pen that a person must look at
            return DueRule.undated(phrase);
        }
    }

    /** A window named in a title: «năm 2021», «giai đoạn 2021-2025», «quý II năm 2021», «từ ngày … đến ngày …». */
    public static Optional<Window> window(String phrase, LocalDate reference) {
        String text = PhraseText.plain(phrase);
        try {
            List<FoundDay> days = DayScanner.scan(text);
            if (days.size() == 2) {
                LocalDate from = days.getFirst().inYear(reference.getYear());
                LocalDate to = days.getLast().inYear(reference.getYear());
                return to.isBefore(from) ? Optional.empty() : Optional.of(new Window(from, to));
            }
            Optional<FoundWindow> found = new WindowScanner(text, reference.getYear()).scan();
            Matcher onward = ONWARD_TO.matcher(text);
            if (found.isPresent() && onward.find() && found.get().window().isInOneYear()) {
                int last = Integer.parseInt(onward.group(1));
                return last < reference.getYear()
                        ? Optional.empty()
                        : Optional.of(Window.ofYears(reference.getYear(), last));
            }
            return found.map(FoundWindow::window);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
