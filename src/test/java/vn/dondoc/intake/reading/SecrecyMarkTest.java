package vn.dondoc.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "TUYỆT MẬT",
                "M Ậ T",
                "T Ố I  M Ậ T",
                "| MẬT |",
                "[TUYỆT MẬT]",
                "Độ mật: Tối mật",
                "ĐỘ MẬT: MẬT",
                "Mật",
                "TÓI MẶT",
                "TUYỆT MẶT",
                "MẶT",
                "Số: 12/KH-UBND    MẬT",
                "MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Số: 12/KH-CAH MẬT",
                "HUYỆN THANH BÌNH TỐI MẬT"
            })
    void aMarkInTheHeadIsFound(String line) {
        assertThat(SecrecyMark.in("ỦY BAN NHÂN DÂN\nHUYỆN THANH BÌNH\n" + line + "\nKẾ HOẠCH\nNăm 2022"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V/v tăng cường công tác bảo vệ bí mật nhà nước",
                "BAN CHỈ ĐẠO BẢO VỆ BÍ MẬT",
                "BAN BẢO MẬT",
                "bảo mật",
                "Mặt trận Tổ quốc",
                "Số: 12/KH-MTTQ",
                "quy định danh mục tối mật và tuyệt mật",
                "HỘI NUÔI ONG LẤY MẬT",
                "Độ khẩn: Hỏa tốc"
            })
    void ordinaryWordsAreNoMark(String line) {
        assertThat(SecrecyMark.in("ỦY BAN NHÂN DÂN\nHUYỆN THANH BÌNH\n" + line + "\nCông văn\nKính gửi"))
                .isFalse();
    }

    @Test
    void theWordAfterTheKindOfDocumentIsNoMark() {
        assertThat(SecrecyMark.in("UBND HUYỆN\nKẾ HOẠCH\nthu hoạch\nMẬT")).isFalse();
    }

    @Test
    void aLineFarDownIsNoMark() {
        assertThat(SecrecyMark.in("một dòng\n".repeat(30) + "MẬT")).isFalse();
    }
}
