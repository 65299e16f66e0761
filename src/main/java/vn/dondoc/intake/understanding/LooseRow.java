package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds work, time and unit in the lines of one row of a table without columns. */
final class LooseRow {

    private static final Pattern TIME = Pattern.compile("(?:truoc ngay |truoc |du kien |tu ngay |tu "
            + "|den ngay )?\\d{1,2}/\\d{1,2}/\\d{4}(?:\\s?[-~]\\s?\\d{1,2}/\\d{1,2}/\\d{4})?"
            + "|[<>]\\s?[\\ds]{1,3} \\(?(?:ngay|thang)(?: lam viec| lam)?\\)?"
            + "|\\b\\d{1,2} ngay lam viec(?: sau khi [a-z]+)?|\\bquy (?:i{1,3}"
            + "|iv)\\b(?:[/, -]+(?:quy )?(?:i{1,3}|iv))*(?:[/ ]+(?:nam )?\\d{4})?"
            + "|\\bthang \\d{1,2}(?:/\\d{4})?|\\b(?:thuong xuyen|ca nam|hang nam|hang quy|hang thang)\\b"
            + "|\\b\\d{4}\\s?-\\s?\\d{4}\\b");

    private static final int TAIL_WORDS = 3;

    private final String wholeText;
    private final List<Passage> work = new ArrayList<>();
    private final List<Passage> unit = new ArrayList<>();
    private @Nullable Passage time;

    LooseRow(List<Line> lines) {
        this.wholeText =
                Passage.join(lines.stream().map(Line::text).toList()).folded().replace('|', ' ');
    }

    @Nullable
    PlannedTask task(List<Line> lines, int mark) {
        work.clear();
        unit.clear();
        time = null;
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i).text();
            read(i == 0 ? line.sub(Math.min(line.length(), mark)) : line);
        }
        Passage title = clean(Passage.join(work));
        if (title.length() < 8 || unit.isEmpty()) {
            return null;
        }
        Passage who = clean(Passage.join(unit));
        Matcher together = Pattern.compile(",?\\s?phoi hop (?:voi )?").matcher(who.folded());
        boolean shared = together.find();
        Span span =
                new Span(lines.getFirst().span().start(), lines.getLast().span().end());
        return new PlannedTask(
                title.doubtful(),
                Found.doubtful(title.text(), span),
                AgencyList.found(shared ? who.sub(0, together.start()) : who),
                shared ? AgencyList.found(who.sub(together.end())) : List.of(),
                time == null ? null : time.doubtful(),
                null,
                "");
    }

    private void read(Passage line) {
        Matcher when = TIME.matcher(line.folded());
        if (when.find()) {
            time = time == null ? line.sub(when.start(), when.end()) : time;
            add(work, line.sub(0, when.start()));
            int agency = agencyFrom(line, when.end());
            if (agency >= 0) {
                add(unit, line.sub(agency));
            }
            return;
        }
        int agency = unit.isEmpty() ? agencyFrom(line, 0) : -1;
        boolean begins = agency == 0 && !work.isEmpty() && Letters.startsUpper(line.text());
        boolean column = agency > 0 && line.text().lastIndexOf('|', agency) >= agency - 3;
        if (begins || column) {
            add(work, line.sub(0, agency));
            add(unit, line.sub(agency));
        } else if (line.text().chars().anyMatch(Character::isLetter)) {
            share(line);
        }
    }

    /** A line of the middle of a row belongs to the work up to where it goes on with the unit as the text does elsewhere. */
    private void share(Passage line) {
        String tail = unit.isEmpty() ? "" : lastWords(unit.getLast().folded());
        if (!tail.isEmpty()) {
            for (int i = 0; i < line.length(); i++) {
                boolean word = i == 0 || line.charAt(i - 1) == ' ';
                if (word && elsewhere(tail + " " + firstWords(line.folded().substring(i)), i == 0)) {
                    add(work, line.sub(0, i));
                    add(unit, line.sub(i));
                    return;
                }
            }
        }
        add(work, line);
    }

    /** The beginning of a line follows the line before it in any case; that once does not count. */
    private boolean elsewhere(String words, boolean adjacent) {
        int once = wholeText.indexOf(words);
        return once >= 0 && (!adjacent || wholeText.indexOf(words, once + 1) >= 0);
    }

    private static String lastWords(String text) {
        String[] words = text.split(" ");
        int count = Math.min(words.length, TAIL_WORDS);
        return String.join(" ", Arrays.copyOfRange(words, words.length - count, words.length));
    }

    private static String firstWords(String text) {
        String[] words = text.split(" ");
        return words.length < 2 ? text + "\n" : words[0] + " " + words[1];
    }

    private static int agencyFrom(Passage line, int from) {
        for (int i = from; i < line.length(); i++) {
            boolean word = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
            if (word && AgencyWords.capitalAt(line, i) && AgencyWords.startsAt(line, i)) {
                return i;
            }
        }
        return -1;
    }

    private static void add(List<Passage> parts, Passage part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static Passage clean(Passage text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.sub(start).withoutTail("|_.,;:-—[]");
    }
}
