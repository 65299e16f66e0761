package vn.dondoc.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutyPiecesTest {

    @Test
    void aDutyOfWorkAloneStaysAsItIs() {
        DutyPieces pieces = DutyPieces.of("Mở lớp dạy bơi; tuyên truyền trên loa truyền thanh.", false);
        assertThat(pieces.whole()).isTrue();
        assertThat(pieces.work()).containsExactly("Mở lớp dạy bơi", "tuyên truyền trên loa truyền thanh");
    }

    @Test
    void aPlanOfTheUnitsOwnAndAReportLeaveNoWork() {
        DutyPieces pieces = DutyPieces.of(
                "Căn cứ tình hình địa phương xây dựng kế hoạch triển khai thực hiện; báo cáo kết quả trước 15/6/2021.",
                true);
        assertThat(pieces.work()).isEmpty();
        assertThat(pieces.ownPlans())
                .containsExactly("Căn cứ tình hình địa phương xây dựng kế hoạch triển khai thực hiện");
    }

    @Test
    void aReportThatNoClauseStandsForStaysWork() {
        assertThat(DutyPieces.of("Báo cáo số liệu về thực trạng.", false).work())
                .containsExactly("Báo cáo số liệu về thực trạng");
    }

    @Test
    void aPlanThatIsDraftedForSomebodyElseIsWork() {
        DutyPieces pieces = DutyPieces.of("Tham mưu UBND huyện xây dựng kế hoạch triển khai thực hiện.", false);
        assertThat(pieces.ownPlans()).isEmpty();
        assertThat(pieces.work()).hasSize(1);
    }

    @Test
    void theClosingSentenceOfAPlanIsNobodysDuty() {
        assertThat(DutyPieces.of("Mở lớp dạy bơi. Trên đây là Kế hoạch năm 2021.", false)
                        .work())
                .containsExactly("Mở lớp dạy bơi");
    }
}
