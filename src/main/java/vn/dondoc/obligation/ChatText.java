package vn.dondoc.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.site.DayOnPage;
import vn.dondoc.site.Shortened;

/**
 * What is late and what is due, short enough for the chat group of a unit; where not all of it fits, the text says how
 * much is left out.
 */
public final class ChatText {

    /** In characters. */
    public static final int LONGEST = 500;

    private static final int LONGEST_TITLE = 60;

    private ChatText() {}

    /**
     * One task or report, and who owes it.
     *
     * @param units those that are named
     * @param further how many owe it besides
     */
    public record Duty(String title, LocalDate due, List<String> units, long further) {

        public long owing() {
            return units.size() + further;
        }
    }

    /**
     * @param beyond how many are late or due soon besides, of whom no duty tells
     * @return at most {@link #LONGEST} characters, what is late first
     */
    public static String of(LocalDate today, List<Duty> late, List<Duty> soon, long beyond) {
        return late.isEmpty() && soon.isEmpty() && beyond == 0
                ? "Giao ban %s: không có việc quá hạn hoặc sắp đến hạn.".formatted(DayOnPage.written(today))
                : fitted(
                        "Giao ban %s, đề nghị các đơn vị thực hiện:".formatted(DayOnPage.written(today)),
                        late,
                        soon,
                        beyond);
    }

    /**
     * Only what is late, for those who are urged.
     *
     * @return as {@link #of}
     */
    public static String urging(LocalDate today, List<Duty> late) {
        return fitted(
                "Đến ngày %s chưa nhận được, đề nghị các đơn vị gửi ngay:".formatted(DayOnPage.written(today)),
                late,
                List.of(),
                0);
    }

    private static String fitted(String head, List<Duty> late, List<Duty> soon, long beyond) {
        int named = Stream.concat(late.stream(), soon.stream())
                .mapToInt(duty -> duty.units().size())
                .sum();
        // each name takes a sign at least: more than these cannot fit
        for (int kept = Math.min(named, LONGEST); kept > 0; kept--) {
            String text = written(head, late, soon, beyond, kept);
            if (text.length() <= LONGEST) {
                return text;
            }
        }
        return written(head, late, soon, beyond, 0);
    }

    private static String written(String head, List<Duty> late, List<Duty> soon, long beyond, int kept) {
        StringBuilder text = new StringBuilder(head);
        int left = kept;
        left = section("QUÁ HẠN", late, left, text);
        left = section("SẮP ĐẾN HẠN", soon, left, text);
        long untold = beyond
                + Stream.concat(late.stream(), soon.stream())
                        .mapToLong(Duty::owing)
                        .sum()
                - told(late, soon, kept);
        return untold == 0 ? text.toString() : text + "\n… và %d lượt việc khác.".formatted(untold);
    }

    private static int section(String heading, List<Duty> duties, int kept, StringBuilder text) {
        int left = kept;
        List<String> lines = new ArrayList<>();
        for (Duty duty : duties) {
            if (left == 0) {
                break;
            }
            int shown = Math.min(left, duty.units().size());
            lines.add(line(duty, shown));
            left -= shown;
        }
        if (!lines.isEmpty()) {
            text.append('\n').append(heading);
            lines.forEach(line -> text.append("\n- ").append(line));
        }
        return left;
    }

    private static String line(Duty duty, int shown) {
        long others = duty.owing() - shown;
        return "%s (hạn %s): %s%s"
                .formatted(
                        shortened(duty.title()),
                        DayOnPage.brief(duty.due()),
                        String.join(", ", duty.units().subList(0, shown)),
                        others == 0 ? "" : " … và %d đơn vị khác".formatted(others));
    }

    /** How many are told by those lines that are written at all: in these, also the ones that are only counted. */
    private static long told(List<Duty> late, List<Duty> soon, int kept) {
        int left = kept;
        long told = 0;
        for (Duty duty : Stream.concat(late.stream(), soon.stream()).toList()) {
            if (left == 0) {
                break;
            }
            told += duty.owing();
            left -= Math.min(left, duty.units().size());
        }
        return told;
    }

    private static String shortened(String title) {
        return Shortened.of(title.strip().replaceAll("\\s+", " "), LONGEST_TITLE);
    }
}
