package vn.dondoc.intake.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A portal's article that tells of a plan: number, day, issuer and title stand in its first sentence. */
record Article(
        @Nullable Found<String> number,
        @Nullable Found<LocalDate> date,
        @Nullable Found<String> issuer,
        @Nullable Found<String> title,
        Span sentence) {

    private static final Pattern ISSUED = Pattern.compile(
            "\\b(?:ban hanh|ky ban hanh|da ky|vua ky)\\s(?:ke hoach|chuong trinh|chi thi|cong van|quyet dinh"
                    + "|thong bao|phuong an|de an)\\s(?:so\\s)?");
    private static final Pattern PORTAL =
            Pattern.compile(".*\\b(?:ngay cap nhat|luot truy cap|cac tin khac|tin lien quan|tim kiem|luot xem|trang chu"
                    + "|ngay dang|tac gia|theo do,|xem tin|tong truy cap|chia se).*");
    private static final Pattern DAY =
            Pattern.compile("ngay (\\d{1,2})(?:\\s?[/-]\\s?| thang )(\\d{1,2})(?:\\s?[/-]\\s?| nam )(\\d{4})");

    static @Nullable Article of(Node root, List<Line> lines) {
        boolean portal =
                lines.stream().anyMatch(line -> PORTAL.matcher(line.folded()).matches());
        if (!portal) {
            return null;
        }
        for (Node node : root.all()) {
            for (Passage sentence : Sentences.of(node.text())) {
                Matcher issued = ISSUED.matcher(sentence.folded());
                List<DocumentNumber> numbers = DocumentNumber.in(sentence);
                if (issued.find() && !numbers.isEmpty() && numbers.getFirst().start() >= issued.start()) {
                    return read(sentence, issued.start(), numbers.getFirst());
                }
            }
        }
        return null;
    }

    private static Article read(Passage sentence, int verb, DocumentNumber number) {
        Found<LocalDate> date = null;
        Passage title = sentence.sub(number.end());
        Matcher day = DAY.matcher(sentence.folded());
        if (day.find()) {
            date = date(sentence, day);
            if (day.start() >= number.end() && day.start() < number.end() + 4) {
                title = sentence.sub(day.end());
            }
        }
        Matcher subject = Pattern.compile("^[,\\s]*(?:ve viec|ve)\\s").matcher(title.folded());
        title = subject.find() ? title.sub(subject.end()) : title;
        return new Article(
                Found.certain(number.value(), sentence.span(number.start(), number.end())),
                date,
                Introduction.subject(sentence, verb),
                title.withoutTail(".,; ").isEmpty()
                        ? null
                        : title.withoutTail(".,; ").doubtful(),
                sentence.span());
    }

    private static @Nullable Found<LocalDate> date(Passage sentence, Matcher day) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return Found.certain(date, sentence.span(day.start(), day.end()));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
