package vn.dondoc.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pieces of one duty sorted by what they ask: work, a report that a clause of the draft stands for already, or a
 * plan of the unit's own; so that nothing is tracked twice.
 */
record DutyPieces(List<String> work, List<String> ownPlans, boolean whole) {

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BORDER = Pattern.compile("(?<=;)\\s+|(?<=[.…])\\s+(?=\\p{Lu})");
    private static final Pattern REPORT = Pattern.compile(
            "^(?:và |định kỳ |thực hiện |tổng hợp,? |gửi |hằng năm,? |hàng năm,? |đồng thời,? )*báo cáo", CASE);
    private static final Pattern REPORT_BY =
            Pattern.compile("báo cáo.*(?:trước (?:ngày )?\\d|gửi về|định kỳ|theo quy định|hằng năm|hàng năm)", CASE);
    private static final Pattern OWN_PLAN = Pattern.compile(
            "(?:xây dựng|ban hành|lập)(?: và ban hành)? (?:kế hoạch|chương trình)(?: cụ thể| chi tiết| riêng| của \\S+ \\S+| để|,)*"
                    + " (?:triển khai|thực hiện|tổ chức)",
            CASE);
    private static final Pattern FOR_OTHERS =
            Pattern.compile("tham mưu|hướng dẫn|chỉ đạo|đôn đốc|kiểm tra việc|phối hợp", CASE);
    private static final Pattern CLOSING =
            Pattern.compile("^(?:trên đây là|yêu cầu (?:thủ trưởng|các)|nhận được)", CASE);

    /** @param reported whether a report clause of the draft lies in this duty */
    static DutyPieces of(String duty, boolean reported) {
        List<String> work = new ArrayList<>();
        List<String> own = new ArrayList<>();
        boolean closing = false;
        boolean whole = true;
        for (String piece : BORDER.split(duty)) {
            String words = piece.strip().replaceFirst("[;.]+$", "");
            if (words.isEmpty()) {
                continue;
            }
            closing |= CLOSING.matcher(words).find();
            if (closing || (reported && isReport(words))) {
                whole = false;
                continue;
            }
            if (OWN_PLAN.matcher(words).find() && !FOR_OTHERS.matcher(words).find()) {
                own.add(words);
            } else {
                work.add(words);
            }
        }
        return new DutyPieces(work, own, whole && own.isEmpty());
    }

    private static boolean isReport(String words) {
        return REPORT.matcher(words).find() || REPORT_BY.matcher(words).find();
    }

    String workWords() {
        return String.join("; ", work);
    }
}
