package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChatTextTest {

    static final LocalDate TODAY = LocalDate.of(2021, 11, 22);

    @Test
    void whatIsLateComesFirstAndNothingIsLeftOutWhereAllFits() {
        assertThat(ChatText.of(
                        TODAY,
                        List.of(duty("Báo cáo 6 tháng", List.of("UBND xã Quảng Ngạn"), 0)),
                        List.of(duty("Báo cáo năm 2021", List.of("UBND xã Quảng Công", "UBND xã Quảng Lợi"), 0)),
                        0))
                .isEqualTo("""
                        Giao ban 22/11/2021, đề nghị các đơn vị thực hiện:
                        QUÁ HẠN
                        - Báo cáo 6 tháng (hạn 14/6): UBND xã Quảng Ngạn
                        SẮP ĐẾN HẠN
                        - Báo cáo năm 2021 (hạn 14/6): UBND xã Quảng Công, UBND xã Quảng Lợi""");
    }

    @Test
    void whoIsNotNamedIsCounted() {
        assertThat(ChatText.of(TODAY, List.of(duty("Báo cáo", List.of("UBND xã A"), 5)), List.of(), 0))
                .endsWith("UBND xã A … và 5 đơn vị khác");
    }

    @Test
    void itSaysSoWhereNothingIsToBeSaid() {
        assertThat(ChatText.of(TODAY, List.of(), List.of(), 0)).contains("không có việc quá hạn");
        assertThat(ChatText.of(TODAY, List.of(), List.of(), 7))
                .endsWith("… và 7 lượt việc khác.")
                .doesNotContain("không có việc quá hạn");
    }

    @Test
    void itIsNeverTooLongAndAccountsForEverybody() {
        Random random = new Random(5);
        int cut = 0;
        for (int round = 0; round < 3_000; round++) {
            List<ChatText.Duty> late = duties(random);
            List<ChatText.Duty> soon = duties(random);
            long beyond = random.nextInt(3) * random.nextInt(4_000);
            String text = ChatText.of(TODAY, late, soon, beyond);
            assertThat(text.length()).isLessThanOrEqualTo(ChatText.LONGEST);
            long all = beyond
                    + java.util.stream.Stream.concat(late.stream(), soon.stream())
                            .mapToLong(ChatText.Duty::owing)
                            .sum();
            long named = count(text, "\\bđv");
            long counted = sum(text, "và (\\d+) đơn vị khác") + sum(text, "và (\\d+) lượt việc khác");
            assertThat(named + counted).as(text).isEqualTo(all);
            cut += counted > 0 ? 1 : 0;
        }
        assertThat(cut).isPositive();
    }

    private static List<ChatText.Duty> duties(Random random) {
        List<ChatText.Duty> duties = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            List<String> units = new ArrayList<>();
            for (int unit = random.nextInt(20); unit >= 0; unit--) {
                units.add("đv" + "x".repeat(random.nextInt(random.nextInt(10) == 0 ? 700 : 30)));
            }
            duties.add(duty("việc ".repeat(1 + random.nextInt(40)), units, random.nextInt(3) * random.nextInt(4_000)));
        }
        return duties;
    }

    private static long count(String text, String pattern) {
        return java.util.regex.Pattern.compile(pattern, java.util.regex.Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .results()
                .count();
    }

    private static long sum(String text, String pattern) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(text)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static ChatText.Duty duty(String title, List<String> units, long further) {
        return new ChatText.Duty(title, LocalDate.of(2021, 6, 14), units, further);
    }
}
