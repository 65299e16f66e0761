package vn.dondoc.reporting.consolidation;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * How the units kept to their duty to report. Bodies that are only asked stand apart and are never late.
 *
 * @param onTime reports in time; {@code missing} and {@code exempt} name units
 */
public record Discipline(
        int onTime, int late, List<String> missing, List<String> exempt, int askedAnswered, List<String> askedSilent) {

    private static final int MOST_NAMES = 60;

    /** «Đã nhận 9/11 báo cáo: đúng hạn 8, chậm 1; chưa nộp: UBND xã A; được miễn: UBND xã B.» */
    public String words() {
        StringBuilder words = new StringBuilder("Đã nhận %d/%d báo cáo: đúng hạn %d, chậm %d"
                .formatted(received(), received() + missing.size(), onTime, late));
        if (!missing.isEmpty()) {
            words.append("; chưa nộp: ").append(names(missing));
        }
        if (!exempt.isEmpty()) {
            words.append("; được miễn: ").append(names(exempt));
        }
        words.append('.');
        if (askedAnswered + askedSilent.size() > 0) {
            words.append("\nCơ quan được đề nghị phối hợp: đã gửi %d/%d báo cáo"
                    .formatted(askedAnswered, askedAnswered + askedSilent.size()));
            if (!askedSilent.isEmpty()) {
                words.append("; chưa gửi: ").append(names(askedSilent));
            }
            words.append('.');
        }
        return words.toString();
    }

    public int received() {
        return onTime + late;
    }

    /** Names with commas, at most so many; the rest is counted. */
    static String names(List<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(joining(", "));
        return names.size() <= MOST_NAMES ? first : first + " và %d đơn vị khác".formatted(names.size() - MOST_NAMES);
    }
}
