package vn.dondoc.intake.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document only tells of: earlier orders, what was done or left undone, the subject of another document. */
final class Told {

    private static final Pattern EARLIER_ORDER = Pattern.compile(
            "\\bda (?:co|ban hanh|gui|phat hanh) (?:nhieu |cac )?(?:cong van|van ban|thong bao|cong dien|ke hoach|chi thi)\\b"
                    + "[^;]{0,160}?\\b(?:de nghi|yeu cau|giao|don doc|chi dao|ve viec|huong dan)\\b");
    private static final Pattern STATE = Pattern.compile(
            "(?iu:(?:tuy nhiên,? )?(?:đến nay|trước đó|tính đến|đến (?:hết )?ngày [\\d/]+|đến thời điểm|qua theo dõi)"
                    + "(?!\\p{L}).{0,200}?(?<!\\p{L})(?:(?<!không )còn|chưa|đã|mới có|mới chỉ)(?!\\p{L}).*)");
    private static final Pattern BASIS =
            Pattern.compile("(?:can cu|thuc hien|thi hanh|theo|xet|tiep theo|trien khai)\\b.*");
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:ve viec|v/v)\\b");
    private static final Pattern AGAIN = Pattern.compile("; |, ");
    private static final Pattern ACCOUNT = Pattern.compile("(?:danh gia )?(?:tinh hinh,? )?(?:va )?ket qua"
            + "(?: (?:thuc hien|dat duoc|cong tac|hoat dong|trien khai).*)?|(?:thuc trang|tinh hinh|danh gia chung"
            + "|ton tai|uu diem)\\b.*");

    private Told() {}

    /** True if what the sentence says at this place is told and nothing that it demands. */
    static boolean at(Passage sentence, int place) {
        return done(sentence) || earlier(sentence, place) || state(sentence, place) || subject(sentence, place);
    }

    static boolean inText(Passage text, int place) {
        int from = 0;
        for (Passage sentence : Sentences.of(text)) {
            int start = text.text().indexOf(sentence.text(), from);
            int end = start + sentence.length();
            if (start >= 0 && place < end) {
                return at(sentence, Math.max(0, place - start));
            }
            from = Math.max(from, end);
        }
        return false;
    }

    private static boolean done(Passage sentence) {
        return sentence.text().startsWith("Đã ");
    }

    private static boolean earlier(Passage sentence, int place) {
        Matcher order = EARLIER_ORDER.matcher(sentence.folded());
        return order.find()
                && order.end() <= place + 1
                && sentence.text().startsWith("đã", order.start())
                && sentence.text().indexOf(';', order.end()) < 0;
    }

    private static boolean state(Passage sentence, int place) {
        if (!STATE.matcher(sentence.text()).matches()) {
            return false;
        }
        Matcher order = Orders.INSIDE.matcher(sentence.text());
        return !order.find() || order.start() > place;
    }

    /** After "về việc" of a basis up to where the document's own sentence goes on with its subject. */
    private static boolean subject(Passage sentence, int place) {
        Matcher subject = SUBJECT.matcher(sentence.folded());
        if (!BASIS.matcher(sentence.folded()).matches() || !subject.find() || subject.start() > place) {
            return false;
        }
        Matcher again = AGAIN.matcher(sentence.folded());
        int from = subject.end();
        while (again.find(from)) {
            boolean own = again.group().startsWith(";")
                    || AgencyWords.startsAt(sentence, again.end()) && AgencyWords.capitalAt(sentence, again.end());
            if (own) {
                return again.end() > place;
            }
            from = again.end();
        }
        return false;
    }

    /** True under a heading of what was done, as reports have it. */
    static boolean isAccount(Node node) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            if (above.rank() >= 0
                    && above.rank() <= Marker.NUMBER
                    && ACCOUNT.matcher(above.text().folded()).matches()) {
                return true;
            }
        }
        return false;
    }
}
