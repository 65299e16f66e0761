package vn.dondoc.intake.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a sentence the agency that leads what it gives out. */
final class TaskLead {

    private static final Pattern ONLY_REPORT =
            Pattern.compile("[, ]*(?:can cu [^.;]{0,80}?(?:to chuc|trien khai)(?: trien khai)? thuc hien,? )?"
                    + "(?:(?:khan truong|nghiem tuc|dinh ky|kip thoi|co trach nhiem|tong hop|thuc hien|va)[, ]+)*"
                    + "(?:gui |lap |xay dung )?bao cao\\b[^;]*$");
    private static final Pattern GIVEN_LATER = Pattern.compile("\\. Giao ");

    private TaskLead() {}

    /** Where the agency that leads begins: at the start of the sentence or after "giao". */
    static int in(Passage text, int start, boolean plain) {
        AgencyPhrase phrase = AgencyPhrase.of(text.sub(start));
        boolean askedFirst = phrase != null
                && start > 0
                && phrase.given()
                && GIVEN_LATER.matcher(text.text()).find();
        if (phrase != null
                && !askedFirst
                && phrase.form() == AgencyPhrase.Form.SENTENCE
                && !Orders.INSIDE.matcher(phrase.rest().text()).lookingAt()) {
            return text.text().indexOf(phrase.name().text(), start);
        }
        Matcher given = Orders.INSIDE.matcher(text.text());
        while (given.find()) {
            boolean order = Orders.gives(given.group());
            if ((order || plain)
                    && AgencyWords.startsAt(text, given.end())
                    && AgencyWords.capitalAt(text, given.end())) {
                return given.end();
            }
        }
        return -1;
    }

    /** The clause in which the order is given begins with who gives it. */
    static int subject(Passage text, int lead) {
        for (int i = Math.max(0, lead - 90); i < lead; i++) {
            boolean word = i == 0 || text.charAt(i - 1) == ' ';
            if (word && AgencyWords.startsAt(text, i) && AgencyWords.capitalAt(text, i)) {
                int end = Math.min(lead, AgencyPhrase.end(text, i));
                String between = text.folded().substring(end, lead);
                if (between.matches("\\s?(?:giao|yeu cau|de nghi)[a-z ]*")) {
                    return i;
                }
            }
        }
        return lead;
    }

    /** "… báo cáo kết quả về …" is a report and no work beside it, unless it is given out with "Giao". */
    static boolean onlyReports(Passage text, int lead, int from) {
        boolean given = text.folded().substring(0, lead).strip().matches("(?:.*\\W)?giao(?: cho)?\\s?:?");
        return !given
                && ONLY_REPORT
                        .matcher(text.folded())
                        .region(from, text.length())
                        .lookingAt();
    }
}
