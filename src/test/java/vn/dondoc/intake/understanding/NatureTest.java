package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NatureTest {

    @Test
    void aReportIsNoPlan() {
        Draft draft = Understanding.of("""
                UBND TỈNH AN GIANG
                Số: 23/BC-UBND
                BÁO CÁO
                Tình hình kinh tế - xã hội tháng 01/2025

                I. KẾT QUẢ THỰC HIỆN
                1. Sở Công Thương đã hoàn thành kế hoạch năm.
                """);

        assertThat(draft.nature()).isEqualTo(DocumentNature.REPORT);
    }

    @Test
    void aLetterIsALetterAlthoughItAsksForAPlan() {
        Draft draft = Understanding.of("""
                SỞ NỘI VỤ
                Số: 77/SNV-TH
                V/v xây dựng kế hoạch năm 2022
                Kính gửi: UBND các huyện, thị xã
                Sở Nội vụ đề nghị các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 20/12/2021./.
                Nơi nhận:
                - Như trên.
                """);

        assertThat(draft.nature()).isEqualTo(DocumentNature.LETTER);
        assertThat(draft.title()).isNotNull().extracting(Found::value).isEqualTo("xây dựng kế hoạch năm 2022");
        assertThat(draft.reporting()).hasSize(1);
    }

    @Test
    void aNoticeThatGivesNothingOutIsOther() {
        Draft draft = Understanding.of("""
                UBND XÃ BÌNH AN
                Số: 3/TB-UBND
                THÔNG BÁO
                Về việc nghỉ lễ

                Cơ quan nghỉ lễ hai ngày./.
                """);

        assertThat(draft.nature()).isEqualTo(DocumentNature.OTHER);
    }

    @Test
    void anArticleTellsOfThePlanItReports() {
        Draft draft = Understanding.of("""
                Trang chủ
                Ngày đăng: 12/02/2024
                Ngày 07/02/2024, UBND huyện Bảo Sơn đã ban hành Kế hoạch số 25/KH-UBND về phòng cháy rừng năm 2024.
                Theo đó, UBND huyện giao nhiệm vụ như sau:
                1. Hạt Kiểm lâm huyện: tuần tra, canh gác lửa rừng.
                2. UBND các xã, thị trấn: kiện toàn lực lượng tại chỗ.
                Lượt xem: 120
                """);

        assertThat(draft.nature()).isEqualTo(DocumentNature.PLAN);
        assertThat(draft.kind()).isNotNull().extracting(Found::value).isEqualTo("Tin bài");
        assertThat(draft.number()).isNotNull().extracting(Found::value).isEqualTo("25/KH-UBND");
        assertThat(draft.issuer()).isNotNull().extracting(Found::value).isEqualTo("UBND huyện Bảo Sơn");
        assertThat(draft.responsibilities()).hasSize(2);
    }

    @Test
    void sentencesThatNoFieldCoversAreListed() {
        Draft draft = SamplePlans.withBody("""
                III. TỔ CHỨC THỰC HIỆN
                1. Phòng Tư pháp
                - Thẩm định văn bản.
                IV. KINH PHÍ
                Kinh phí do Kho bạc Nhà nước huyện giải ngân từ ngày 01/6/2021.
                """);

        assertThat(draft.notUnderstood())
                .anySatisfy(sentence -> assertThat(sentence.value()).contains("Kho bạc Nhà nước huyện"));
        assertThat(draft.notUnderstood())
                .noneSatisfy(sentence -> assertThat(sentence.value()).contains("Thẩm định"));
    }
}
