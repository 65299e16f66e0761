package vn.dondoc.intake.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** To whom something is sent or reported, and through whom. */
record Recipient(@Nullable Found<String> to, @Nullable Found<String> through) {

    private static final Pattern SENT = Pattern.compile(
            "\\b(?:gui(?: bao cao| ket qua| van ban)?(?: ve| den| toi| cho| len)|(?:bao cao"
                    + "|van ban)?,? ?(?:ve|cho|voi|len|toi|den)|gui|nop(?: ve)?|trinh|bao cao(?: nhanh)?(?: ngay)?)\\s+");
    private static final Pattern STOP = Pattern.compile(
            "(?:(?<=qua [^()]{1,80}\\))|\\s(?:0?6 tháng|năm|quý|trước|chậm nhất|muộn nhất|trễ nhất|xong|hạn chót|hạn cuối|theo|để"
                    + "|đề tổng hợp|đúng|kết quả"
                    + "|về|bằng|và qua|hàng|hằng|định kỳ|tình hình|tiến độ|ngay|trong|qua (?:địa chỉ|hệ thống|hộp|email|thư|bưu"
                    + "|phần mềm|trục|mạng|đường|điện thoại)|vào|xem xét|tổng hợp|đánh giá"
                    + "|ngày|khi|những|việc|nội dung|hoàn thành|chỉ đạo|trực tiếp|đồng thời|và gửi)(?!\\p{L}))");
    private static final Pattern THROUGH = Pattern.compile("\\(?\\s?(?:thong )?qua\\s+");

    static Recipient in(Passage clause, int reportAt) {
        Passage to = null;
        Matcher sent = SENT.matcher(clause.folded());
        for (int pass = 0; pass < 2 && to == null; pass++) {
            sent.reset();
            while (sent.find() && to == null) {
                boolean strong = sent.group().startsWith("gui");
                if (strong == (pass == 0) && sent.start() >= (strong ? 0 : reportAt)) {
                    to = name(clause, sent.end());
                }
            }
        }
        if (to == null) {
            return new Recipient(null, null);
        }
        Matcher through = THROUGH.matcher(clause.folded());
        Found<String> by = null;
        int after = clause.text().indexOf(to.text());
        if (through.find(Math.max(0, after)) && AgencyWords.startsAt(clause, through.end())) {
            by = cut(clause.sub(through.end(), closing(clause, through.end()))).certain();
        }
        return new Recipient(to.certain(), by);
    }

    private static @Nullable Passage name(Passage clause, int at) {
        if (!AgencyWords.startsAt(clause, at)) {
            return null;
        }
        boolean capital = AgencyWords.capitalAt(clause, at);
        boolean known = clause.folded().startsWith("co quan thuong truc", at)
                || clause.folded().startsWith("thu ky", at)
                || clause.text().startsWith("phòng ", at)
                || clause.text().startsWith("sở ", at);
        return capital || known ? cut(clause.sub(at, AgencyPhrase.end(clause, at))) : null;
    }

    /** Up to the bracket that "(qua …)" opened, if it did. */
    private static int closing(Passage clause, int from) {
        int end = AgencyPhrase.end(clause, from);
        int bracket = clause.text().indexOf(')', from);
        int opened = clause.text().indexOf('(', from);
        return bracket > 0 && bracket < end && (opened < 0 || opened > bracket) ? bracket : end;
    }

    private static Passage cut(Passage name) {
        Matcher stop = STOP.matcher(name.text());
        int from = 0;
        while (stop.find(from)) {
            int open = name.text().lastIndexOf('(', stop.start());
            boolean inside = open >= 0 && name.text().indexOf(')', open) > stop.start();
            boolean bound = name.text().substring(0, stop.start()).endsWith(" và");
            if (!inside && !bound || stop.group().isEmpty()) {
                return name.sub(0, stop.start()).withoutTail(".,;:(");
            }
            from = stop.end();
        }
        return name.withoutTail(".,;:(");
    }
}
