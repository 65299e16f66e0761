package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

    private static final String BODY = """

            KẾ HOẠCH
            Trồng cây xanh năm 2022

            Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh về việc thực hiện Đề án số 99/ĐA-TTg;
            Công văn số 31/SXD-HT ngày 10/01/2022 của Sở Xây dựng, UBND huyện xây dựng kế hoạch như sau:
            I. MỤC ĐÍCH
            Tăng diện tích cây xanh.
            """;

    private static @Nullable String value(@Nullable Found<?> found) {
        return found == null ? null : found.value().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Số:  61    /KH-UBND      | 61/KH-UBND
                    Số: 2264/ SYT- NVY       | 2264/SYT-NVY
                    Số: 1139/BĐH             | 1139/BĐH
                    Số: 46/QĐ-BCĐCCHC        | 46/QĐ-BCĐCCHC
                    Số: 19/KH-BCĐ138/CP      | 19/KH-BCĐ138/CP
                    Số 286-QĐ/TW             | 286-QĐ/TW
                    Số: 30/2020/NĐ-CP        | 30/2020/NĐ-CP
                    Số:         /KH-UBND     |
                    """)
    void numbersAreReadAsOfficesWriteThem(String printed, @Nullable String number) {
        Draft draft =
                Understanding.of("UBND HUYỆN TÂN PHONG\n" + printed + "\nTân Phong, ngày 17 tháng 3 năm 2022\n" + BODY);

        assertThat(value(draft.number())).isEqualTo(number);
        assertThat(value(draft.date())).isEqualTo("2022-03-17");
        assertThat(value(draft.place())).isEqualTo("Tân Phong");
    }

    @Test
    void aNumberMayBeBrokenOverALine() {
        Draft draft = Understanding.of("ỦY BAN NHÂN DÂN\nXÃ BÌNH AN\nSố: 186/KH-\nUBND\n" + BODY);

        assertThat(value(draft.number())).isEqualTo("186/KH-UBND");
        assertThat(value(draft.issuer())).isEqualTo("UBND xã Bình An");
    }

    @Test
    void aBlankDayIsNoDate() {
        Draft draft = Understanding.of(
                "UBND HUYỆN TÂN PHONG\nSố:      /KH-UBND\nTân Phong, ngày      tháng 3 năm 2022\n" + BODY);

        assertThat(draft.date()).isNull();
        assertThat(value(draft.place())).isEqualTo("Tân Phong");
    }

    @Test
    void issuerAndMottoMayShareALine() {
        Draft draft = Understanding.of("""
                UBND TỈNH AN GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ XÂY DỰNG Độc lập - Tự do - Hạnh phúc
                Số: 12/KH-SXD An Giang, ngày 9 tháng 4 năm 2022
                """ + BODY);

        assertThat(value(draft.issuer())).isEqualTo("Sở Xây dựng tỉnh An Giang");
        assertThat(value(draft.place())).isEqualTo("An Giang");
        assertThat(draft.date()).isNotNull().extracting(Found::value).isEqualTo(LocalDate.of(2022, 4, 9));
    }

    @Test
    void aGenericOfficeTakesTheNameOfItsParent() {
        Draft draft = Understanding.of("HĐND TỈNH AN GIANG\nVĂN PHÒNG\nSố: 12/KH-VP\n" + BODY);

        assertThat(value(draft.issuer())).isEqualTo("Văn phòng HĐND tỉnh An Giang");
    }

    @Test
    void theStampOfAnElectronicSignatureIsNoHeader() {
        Draft draft = Understanding.of("""
                TRUNG TÂM CÔNG BÁO
                congbao@angiang.example
                09.01.2022 10:21:11 +07:00
                ỦY BAN NHÂN DÂN
                TỈNH AN GIANG
                Số: 12/KH-UBND
                """ + BODY);

        assertThat(value(draft.issuer())).isEqualTo("UBND tỉnh An Giang");
    }

    @Test
    void titlePeriodAndBasesFollowTheHeader() {
        Draft draft = Understanding.of("UBND HUYỆN TÂN PHONG\nSố: 5/KH-UBND\n" + BODY);

        assertThat(value(draft.kind())).isEqualTo("Kế hoạch");
        assertThat(value(draft.title())).isEqualTo("Trồng cây xanh năm 2022");
        assertThat(draft.period())
                .isNotNull()
                .extracting(Found::value)
                .isEqualTo(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
        assertThat(draft.bases()).extracting(Found::value).containsExactly("12/KH-UBND", "31/SXD-HT");
    }

    @Test
    void aMissingHeaderLeavesItsFieldsEmpty() {
        Draft draft = Understanding.of("""
                I. MỤC ĐÍCH
                Thực hiện tốt Kế hoạch này.
                II. TỔ CHỨC THỰC HIỆN
                1. Công an xã
                - Tuần tra ban đêm.
                """);

        assertThat(draft.number()).isNull();
        assertThat(draft.issuer()).isNull();
        assertThat(draft.title()).isNull();
        assertThat(draft.kind()).isNotNull().satisfies(kind -> {
            assertThat(kind.value()).isEqualTo("Kế hoạch");
            assertThat(kind.doubtful()).isTrue();
        });
        assertThat(draft.nature()).isEqualTo(DocumentNature.PLAN);
    }

    @Test
    void everyFieldPointsToItsWords() {
        String text = "UBND HUYỆN TÂN PHONG\nSố: 5/KH-UBND\nTân Phong, ngày 17 tháng 3 năm 2022\n" + BODY;
        Draft draft = Understanding.of(text);

        assertThat(draft.number())
                .isNotNull()
                .satisfies(number -> assertThat(words(text, number)).isEqualTo("5/KH-UBND"));
        assertThat(draft.date())
                .isNotNull()
                .satisfies(date -> assertThat(words(text, date)).isEqualTo("ngày 17 tháng 3 năm 2022"));
        assertThat(draft.title())
                .isNotNull()
                .satisfies(title -> assertThat(words(text, title)).isEqualTo("Trồng cây xanh năm 2022"));
        assertThat(words(text, draft.bases().getLast())).isEqualTo("31/SXD-HT");
    }

    private static String words(String text, Found<?> found) {
        Span span = found.spans().getFirst();
        return text.substring(span.start(), span.end());
    }
}
