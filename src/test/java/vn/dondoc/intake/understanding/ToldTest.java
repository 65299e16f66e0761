package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTest {

    private static Draft letter(String text) {
        return Understanding.of("""
                UBND TỈNH AN GIANG
                SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 77/SNNMT-TL
                An Giang, ngày 12 tháng 5 năm 2025
                V/v kiểm tra đê bao mùa lũ
                Kính gửi: UBND các xã, phường.
                """ + text + "\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 02/4/2025, Sở đã có Công văn số 51/SNNMT-TL yêu cầu UBND các xã rà soát đê bao trước ngày 30/5/2025.",
                "Đến nay còn 11 xã chưa hoàn thành việc rà soát trước ngày 30/5/2025.",
                "Đã gia cố 15 km đê bao, hoàn thành trước ngày 30/5/2025.",
                "Thực hiện Công văn số 9/UBND-KT của UBND tỉnh về việc hoàn thành gia cố đê trước ngày 30/5/2025, Sở báo tin."
            })
    void whatIsOnlyToldIsNotDemanded(String sentence) {
        Draft draft = letter(sentence);

        assertThat(draft.otherDeadlines()).isEmpty();
        assertThat(draft.tasks()).isEmpty();
        assertThat(draft.reporting()).isEmpty();
    }

    @Test
    void anOrderAfterWhatIsToldCounts() {
        Draft draft =
                letter("Đến nay còn 11 xã chưa rà soát, đề nghị UBND các xã rà soát đê bao trước ngày 30/5/2025.");

        assertThat(draft.tasks()).hasSize(1);
    }

    @Test
    void aGoalByADayIsNotAStateOfThings() {
        Draft draft = letter("Đến hết ngày 30/5/2025 hoàn thành gia cố tối đa 9 km đê, bảo đảm không còn điểm sạt lở.");

        assertThat(draft.otherDeadlines()).hasSize(1);
    }

    @Test
    void aSentenceThatOnlyAsksForAReportIsNoTask() {
        Draft draft = letter("Đề nghị UBND các xã khẩn trương báo cáo kết quả về Sở trước ngày 30/5/2025.");

        assertThat(draft.tasks()).isEmpty();
        assertThat(draft.reporting()).hasSize(1);
    }

    @Test
    void aReportGivesNothingOutUnderItsResults() {
        Draft draft = Understanding.of("""
                UBND XÃ TÂN AN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 5/BC-UBND
                Tân An, ngày 12 tháng 5 năm 2025
                BÁO CÁO
                Kết quả làm đường giao thông
                I. KẾT QUẢ THỰC HIỆN
                1. Công an xã
                - Phân luồng giao thông 12 buổi.
                2. Trạm Y tế xã
                - Trực cấp cứu.
                Nơi nhận:
                - Lưu: VT.
                """);

        assertThat(draft.responsibilities()).isEmpty();
    }

    @Test
    void theEnvironmentIsNoSchool() {
        assertThat(letter("Trân trọng.").issuer())
                .isNotNull()
                .extracting(Found::value)
                .isEqualTo("Sở Nông nghiệp và Môi trường tỉnh An Giang");
    }
}
