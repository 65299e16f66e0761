package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuePhraseTest {

    static final LocalDate SIGNED = LocalDate.of(2021, 3, 17);

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            trước 15/6/2021                                        | BEFORE 2021-06-15
            trước ngày 05/5                                        | BEFORE 2021-05-05
            trước ngày 15 tháng 6 năm 2021                         | BEFORE 2021-06-15
            trước ngày 15 tháng 02                                 | BEFORE 2022-02-15
            trước ngày 17/3                                        | BEFORE 2021-03-17
            trước ngày 16/3                                        | BEFORE 2022-03-16
            trước ngày 16/4                                        | BEFORE 2021-04-16
            trước ngày 15/6/2021 và 25/11/2022                     | BEFORE 2021-06-15
            trong thời hạn 0 ngày                                  | UNDATED trong thời hạn 0 ngày
            thứ sáu hằng tuần                                      | UNDATED thứ sáu hằng tuần
            trước ngày 15.6.2021                                   | BEFORE 2021-06-15
            trước ngày 15-6-2021                                   | BEFORE 2021-06-15
            trước ngày 15/6/21                                     | BEFORE 2021-06-15
            trước ngày 15/ 6 /2021                                 | BEFORE 2021-06-15
            Trước ngày 25/4 năm 2018                               | BEFORE 2018-04-25
            hoàn thành xong trước 30/11/2024                       | BEFORE 2024-11-30
            trước ngày 20/12/2013 (Thứ sáu)                        | BEFORE 2013-12-20
            chậm nhất trước ngày 15/6/2021                         | BEFORE 2021-06-15
            báo cáo 6 tháng trước ngày 05/5                        | BEFORE 2021-05-05
            trước 17 giờ 00 ngày 15/6/2021                         | UNTIL_END_OF 2021-06-15
            trước 16h30 ngày 15/6/2021                             | UNTIL_END_OF 2021-06-15
            chậm nhất ngày 25/12/2026                              | NO_LATER_THAN 2026-12-25
            chậm nhất đến hết ngày 25/10/2017                      | NO_LATER_THAN 2017-10-25
            muộn nhất trong ngày 17/6                              | NO_LATER_THAN 2021-06-17
            không quá ngày 15/6/2021                               | NO_LATER_THAN 2021-06-15
            hạn chót 15/6/2021                                     | NO_LATER_THAN 2021-06-15
            Thời hạn: 15/6/2021                                    | NO_LATER_THAN 2021-06-15
            đến hết ngày 15/6/2021                                 | UNTIL_END_OF 2021-06-15
            đến ngày 15/6/2021                                     | UNTIL_END_OF 2021-06-15
            trong ngày 15/6/2021                                   | ON_DATE 2021-06-15
            Dự kiến 10/7/2018                                      | ON_DATE 2018-07-10
            8h00-10h00 ngày 28/12/2011                             | ON_DATE 2011-12-28
            năm 2022, trước ngày 05/5                              | BEFORE 2022-05-05
            Từ ngày 13/11/2017 đến ngày 17/11/2017                 | WINDOW 2017-11-13/2017-11-17
            từ ngày 05/3 đến hết ngày 9/3/2018                     | WINDOW 2018-03-05/2018-03-09
            01/3/2018 — 05/3/2018                                  | WINDOW 2018-03-01/2018-03-05
            04/6/2018-15/6/2018                                    | WINDOW 2018-06-04/2018-06-15
            Ngày 26, 27/12/2011                                    | WINDOW 2011-12-26/2011-12-27
            Chiều ngày 28/12 và cả ngày 29/12/2011                 | WINDOW 2011-12-28/2011-12-29
            ngày 15/6 và 25/11 hằng năm                            | ON_DATE --06-15,--11-25
            từ ngày 9/3 đến ngày 5/3/2018                          | UNTIL_END_OF 2018-03-05
            trong thời hạn 30 ngày kể từ ngày nhận được văn bản    | N_DAYS_AFTER 30 RECEIPT
            trong thời hạn 30 (ba mươi) ngày, kể từ ngày ký        | N_DAYS_AFTER 30 SIGNING
            05 ngày làm việc kể từ ngày nhận được                  | N_WORKDAYS_AFTER 5 RECEIPT
            sau 10 ngày                                            | N_DAYS_AFTER 10 EVENT
            Sau 10 ngày làm việc kể từ ngày kết thúc giám sát      | N_WORKDAYS_AFTER 10 EVENT
            chậm nhất 05 ngày kể từ ngày kết thúc quý              | N_DAYS_AFTER 5 PERIOD_END
            trong vòng 2 tuần kể từ ngày ban hành                  | N_DAYS_AFTER 14 SIGNING
            30 ngày kể từ ngày 31/01/2026                          | N_DAYS_AFTER 30 2026-01-31
            1 tháng kể từ ngày 31/01                               | N_MONTHS_AFTER 1 2021-01-31
            <3 ngày làm việc                                       | N_WORKDAYS_AFTER 3 EVENT
            < 15 ngày                                              | N_DAYS_AFTER 15 EVENT
            18 tháng                                               | N_MONTHS_AFTER 18 EVENT
            quý II                                                 | WINDOW 2021-04-01/2021-06-30
            Quý IV năm 2021                                        | WINDOW 2021-10-01/2021-12-31
            quý II, quý III năm 2021                               | WINDOW 2021-04-01/2021-09-30
            quý I, II và III/2022                                  | WINDOW 2022-01-01/2022-09-30
            quý 2                                                  | WINDOW 2021-04-01/2021-06-30
            cả năm 2021                                            | WINDOW 2021-01-01/2021-12-31
            năm 2021                                               | WINDOW 2021-01-01/2021-12-31
            Trong năm 2018                                         | WINDOW 2018-01-01/2018-12-31
            tháng 5/2021                                           | WINDOW 2021-05-01/2021-05-31
            tháng 5, 6                                             | WINDOW 2021-05-01/2021-06-30
            từ tháng 5 đến tháng 9                                 | WINDOW 2021-05-01/2021-09-30
            tháng 02 năm 2024                                      | WINDOW 2024-02-01/2024-02-29
            giữa năm                                               | WINDOW 2021-06-30/2021-06-30
            cuối năm                                               | WINDOW 2021-12-31/2021-12-31
            đầu năm                                                | UNDATED đầu năm
            đầu năm 2022                                           | WINDOW 2022-01-01/2022-01-01
            đầu tháng 5                                            | WINDOW 2021-05-01/2021-05-01
            giữa tháng 5                                           | WINDOW 2021-05-15/2021-05-15
            cuối tháng 5/2021                                      | WINDOW 2021-05-31/2021-05-31
            6 tháng đầu năm                                        | WINDOW 2021-01-01/2021-06-30
            6 tháng cuối năm 2021                                  | WINDOW 2021-07-01/2021-12-31
            9 tháng đầu năm                                        | WINDOW 2021-01-01/2021-09-30
            giai đoạn 2021-2025                                    | WINDOW 2021-01-01/2025-12-31
            trong quý II và hoàn thành trước tháng 6/2021          | WINDOW 2021-04-01/2021-06-30
            trước tháng 6/2021                                     | BEFORE 2021-06-01
            đến hết quý III                                        | UNTIL_END_OF 2021-09-30
            chậm nhất trong tháng 6/2021                           | NO_LATER_THAN 2021-06-30
            thường xuyên                                           | CONTINUOUS thường xuyên
            Thường xuyên trong năm 2021                            | CONTINUOUS Thường xuyên trong năm 2021
            hằng năm                                               | CONTINUOUS hằng năm
            hàng năm                                               | CONTINUOUS hàng năm
            Trong quá trình triển khai                             | CONTINUOUS Trong quá trình triển khai
            định kỳ 6 tháng, năm                                   | UNDATED định kỳ 6 tháng, năm
            Định kỳ 6 tháng, hàng năm hoặc đột xuất                | UNDATED Định kỳ 6 tháng, hàng năm hoặc đột xuất
            6 tháng                                                | UNDATED 6 tháng
            định kỳ 03 tháng/lần                                   | UNDATED định kỳ 03 tháng/lần
            trước ngày 15/6 và 25/11 hằng năm                      | BEFORE --06-15,--11-25
            trước ngày 15 tháng 6 và 15 tháng 12 hàng năm          | BEFORE --06-15,--12-15
            trước ngày 20 tháng 6, tháng 12                        | BEFORE --06-20,--12-20
            trước ngày 15/6 hằng năm                               | BEFORE --06-15
            15/01 của năm sau liền kề                              | ON_DATE 2022-01-15
            trước ngày 15/01 của năm sau liền kề                   | BEFORE 2022-01-15
            trước ngày 20 hằng tháng                               | BEFORE ---20
            trước ngày 20 cùng tháng                               | BEFORE ---20
            trước ngày 30 tháng trước                              | BEFORE ---30-1M
            trước ngày 05 của tháng sau                            | BEFORE ---05+1M
            ngày 25 của tháng cuối quý                             | ON_DATE ---25
            muộn nhất trong ngày 17                                | NO_LATER_THAN ---17
            ngày cuối cùng của tháng                               | ON_DATE ---31
            quý IV hằng năm                                        | UNTIL_END_OF --12-31
            ngay                                                   | IMMEDIATE ngay
            báo cáo ngay UBND huyện                                | IMMEDIATE báo cáo ngay UBND huyện
            kịp thời                                               | IMMEDIATE kịp thời
            theo quy định                                          | UNDATED theo quy định
            Đến trước thời điểm mở thầu                            | UNDATED Đến trước thời điểm mở thầu
            7h00 - 7h15                                            | UNDATED 7h00 - 7h15
            05 ngày làm việc trước ngày họp                        | UNDATED 05 ngày làm việc trước ngày họp
            trước ngày 31/6/2021                                   | UNDATED trước ngày 31/6/2021
            tháng 13                                               | UNDATED tháng 13
            theo Kế hoạch số 61/KH-UBND                            | UNDATED theo Kế hoạch số 61/KH-UBND
            ''                                                     | UNDATED
            """)
    void readsWhatOfficesWriteInAPlanOf2021(String phrase, String rule) {
        assertThat(DuePhrase.read(phrase, Window.ofYear(2021), SIGNED).toText()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 15/6                  | BEFORE --06-15
            trước ngày 15/6/2023             | BEFORE 2023-06-15
            trước ngày 15 tháng 6 năm 2023   | BEFORE 2023-06-15
            trước ngày 15 tháng 6/2023       | BEFORE 2023-06-15
            trước ngày 15/6 năm 2023         | BEFORE 2023-06-15
            15/01 của năm sau liền kề        | ON_DATE --01-15+1Y
            quý II                           | UNTIL_END_OF --06-30
            trước quý III                    | BEFORE --07-01
            chậm nhất quý III                | NO_LATER_THAN --09-30
            cuối năm                         | UNTIL_END_OF --12-31
            quý II năm 2023                  | WINDOW 2023-04-01/2023-06-30
            """)
    void daysWithoutAYearRecurInAPlanOfSeveralYears(String phrase, String rule) {
        assertThat(DuePhrase.read(phrase, Window.ofYears(2021, 2025), SIGNED).toText())
                .isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} in a letter of {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            chậm nhất ngày 16/12              | 2017-12-11 | NO_LATER_THAN 2017-12-16
            trước ngày 15/01                  | 2017-12-11 | BEFORE 2018-01-15
            từ ngày 10/11                     | 2017-11-13 | ON_DATE 2017-11-10
            trước ngày 11/9                   | 2017-12-11 | BEFORE 2018-09-11
            trước ngày 12/9                   | 2017-12-11 | BEFORE 2017-09-12
            15/01 của năm sau liền kề         | 2017-12-11 | ON_DATE --01-15+1Y
            quý I                             | 2018-01-05 | WINDOW 2018-01-01/2018-03-31
            """)
    void takesTheYearOfALetterFromItsDate(String phrase, LocalDate date, String rule) {
        assertThat(DuePhrase.read(phrase, null, date).toText()).isEqualTo(rule);
    }

    @Test
    void readsComposedAndDecomposedLettersAlike() {
        String apart = Normalizer.normalize("trước ngày 15 tháng 6 năm 2021", Normalizer.Form.NFD);
        assertThat(DuePhrase.read(apart, null, SIGNED)).isEqualTo(DueRule.before(LocalDate.of(2021, 6, 15)));
        assertThat(DuePhrase.read("«Trước\u00a0ngày\n15/6/2021»", null, SIGNED))
                .isEqualTo(DueRule.before(LocalDate.of(2021, 6, 15)));
    }

    @Test
    void whateverIsWrittenGivesARuleThatCanBeStored() {
        String[] words = {
            "trước",
            "ngày",
            "31/6",
            "15/6/2021",
            "15",
            "tháng",
            "13",
            "quý",
            "II",
            "năm",
            "2021",
            "hằng năm",
            "-",
            "và",
            "đến",
            "6 tháng",
            "kể từ",
            "cuối",
            "đầu",
            "999",
            "99/99/9999",
            "29/02",
            "30/02/2021",
            "0 ngày",
            "sau",
            "ngay",
            "giai đoạn",
            "2021-2025",
            "2025-2021",
            "tháng sau",
            ",",
            "hết",
            "(",
            ")",
            "/",
            "00/00/0000"
        };
        var dice = new Random(2021);
        for (int i = 0; i < 30_000; i++) {
            var phrase = new StringBuilder();
            for (int n = dice.nextInt(7); n >= 0; n--) {
                phrase.append(words[dice.nextInt(words.length)]).append(' ');
            }
            Window window =
                    dice.nextInt(3) == 0 ? null : dice.nextBoolean() ? Window.ofYear(2021) : Window.ofYears(2021, 2025);
            DueRule rule = DuePhrase.read(phrase.toString(), window, SIGNED);
            assertThat(DueRule.parse(rule.toText())).as(phrase.toString()).isEqualTo(rule);
            assertThat(rule.words()).isNotBlank();
            DuePhrase.window(phrase.toString(), SIGNED);
            RecordedDays.CALENDAR.due(rule, SIGNED, DueChoices.USUAL);
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch truyền thông năm 2021                                | 2021-01-01/2021-12-31
            Kế hoạch giai đoạn 2021–2025, định hướng đến năm 2030         | 2021-01-01/2025-12-31
            Chương trình bảo vệ trẻ em đến năm 2025                       | 2021-01-01/2025-12-31
            Kế hoạch quý II năm 2022                                      | 2022-04-01/2022-06-30
            từ ngày 01/6/2021 đến ngày 30/6/2021                          | 2021-06-01/2021-06-30
            6 tháng cuối năm 2021                                         | 2021-07-01/2021-12-31
            từ năm 2021 đến năm 2023                                      | 2021-01-01/2023-12-31
            Kế hoạch kiểm tra                                             |
            đến năm 2019                                                  |
            từ ngày 30/6/2021 đến ngày 01/6/2021                          |
            tháng 13/2021                                                 |
            """)
    void findsTheWindowOfATitle(String title, String window) {
        assertThat(DuePhrase.window(title, SIGNED).map(Window::toText).orElse(null))
                .isEqualTo(window);
    }
}
