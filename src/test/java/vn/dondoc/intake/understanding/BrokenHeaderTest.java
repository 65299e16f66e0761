package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrokenHeaderTest {

    private static final String BODY = """
            I. MỤC ĐÍCH
            Tăng diện tích cây xanh.
            Nơi nhận:
            - UBND tỉnh; (báo cáo) - Sở Xây dựng; (phối hợp) - Các thôn;
            - Hội Nông dân;   Đã ký
            - Lưu: VT, KT.
            KT. CHỦ TỊCH
            Nguyễn Văn An
            """;

    private static @Nullable String value(@Nullable Found<?> found) {
        return found == null ? null : found.value().toString();
    }

    @Test
    void wordsOfTheHeaderMayBeBrokenOverLines() {
        Draft draft = Understanding.of("""
                ỦY BAN NHÂN
                DÂN
                TỈNH AN GIANG
                |
                CỘNG HÒA XÃ
                HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                |
                Số: 19/KH-UBND
                |
                An Giang, ngày
                08 tháng 6 năm 2022
                |
                KẾ HOẠCH PHỐI HỢP
                Trồng cây xanh
                """ + BODY);

        assertThat(value(draft.issuer())).isEqualTo("UBND tỉnh An Giang");
        assertThat(value(draft.date())).isEqualTo("2022-06-08");
        assertThat(value(draft.place())).isEqualTo("An Giang");
        assertThat(value(draft.title())).isEqualTo("Trồng cây xanh");
        assertThat(draft.recipients())
                .extracting(Found::value)
                .contains("Các thôn", "Hội Nông dân", "Lưu: VT, KT")
                .hasSize(5);
    }

    @Test
    void theSymbolTellsTheKindThatNoLineNames() {
        Draft draft = Understanding.of("""
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 19/KH-UBND | An Giang, ngày 08 tháng 6 năm 2022 |
                UBND tỉnh ban hành Kế hoạch trồng cây xanh như sau:
                """ + BODY);

        assertThat(value(draft.kind())).isEqualTo("Kế hoạch");
        assertThat(value(draft.number())).isEqualTo("19/KH-UBND");
        assertThat(value(draft.issuer())).isEqualTo("UBND tỉnh An Giang");
    }

    @Test
    void aNumberMayGoOnBehindThePlace() {
        Draft draft = Understanding.of("UBND XÃ TÂN AN\nSố: 31/KH-BCĐ-\nTân An, ngày 03 tháng 6 năm 2022\nPCTT\n"
                + "DỰ THẢO\nKẾ HOẠCH\nTrồng cây\n" + BODY);

        assertThat(value(draft.number())).isEqualTo("31/KH-BCĐ-PCTT");
        assertThat(value(draft.issuer())).isEqualTo("UBND xã Tân An");
    }

    @Test
    void whoDecidesAboveTheBasesHasNotSigned() {
        Draft draft = Understanding.of("""
                UBND TỈNH AN GIANG
                SỞ XÂY DỰNG
                Số: 31/QĐ-SXD
                QUYẾT ĐỊNH
                Về việc phân công nhiệm vụ
                GIÁM ĐỐC SỞ XÂY DỰNG
                Căn cứ Quyết định số 7/QĐ-UBND ngày 03/02/2022 của UBND tỉnh;
                Xét Báo cáo số 12/BC-VP ngày 04/02/2022 của Văn phòng Sở,
                QUYẾT ĐỊNH:
                Điều 1. Phân công nhiệm vụ.
                """);

        assertThat(value(draft.title())).isEqualTo("Về việc phân công nhiệm vụ");
        assertThat(draft.bases()).extracting(Found::value).containsExactly("7/QĐ-UBND", "12/BC-VP");
    }
}
