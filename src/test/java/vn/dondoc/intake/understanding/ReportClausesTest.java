package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportClausesTest {

    private static List<String> reports(String duty) {
        return SamplePlans.withDuty(duty).reporting().stream()
                .map(report -> report.kind().value().printed()
                        + " | "
                        + (report.date() == null ? "-" : report.date().value().iso())
                        + " | "
                        + (report.recipient() == null ? "-" : report.recipient().value()))
                .toList();
    }

    @Test
    void twoDaysOfOneSentenceAreTwoReports() {
        assertThat(reports("Báo cáo kết quả thực hiện 6 tháng trước ngày 10/6/2021 và năm trước ngày 05/12/2021 gửi về"
                        + " UBND huyện để tổng hợp, báo cáo UBND tỉnh."))
                .containsExactly("6 tháng | 2021-06-10 | UBND huyện", "năm | 2021-12-05 | UBND huyện");
    }

    @Test
    void aDayWithoutYearBelongsToTheYearOfThePlan() {
        assertThat(reports("Định kỳ báo cáo 6 tháng (trước ngày 05/6), năm (trước ngày 01/12) gửi về Phòng Kinh tế."))
                .containsExactly("6 tháng | 2021-06-05 | Phòng Kinh tế", "năm | 2021-12-01 | Phòng Kinh tế");
    }

    @Test
    void aDayOfEveryYearStaysWithoutYear() {
        assertThat(reports("Báo cáo năm gửi về Sở Xây dựng trước ngày 15/01 của năm sau liền kề."))
                .containsExactly("năm | --01-15 | Sở Xây dựng");
    }

    @Test
    void aDayOfEveryMonthHasNoMonth() {
        assertThat(reports("Báo cáo tháng gửi về UBND huyện trước ngày 20 hằng tháng."))
                .containsExactly("tháng | ---20 | UBND huyện");
    }

    @Test
    void daysMayStandBeforeTheVerb() {
        assertThat(reports("6 tháng (trước ngày 10/6), năm (trước ngày 05/12) báo cáo kết quả về Phòng Tư pháp."))
                .containsExactly("6 tháng | 2021-06-10 | Phòng Tư pháp", "năm | 2021-12-05 | Phòng Tư pháp");
    }

    @Test
    void anUnnamedReportAtMidyearBesideTheAnnualOneIsHalfYearly() {
        assertThat(reports("Báo cáo kết quả gửi về UBND huyện trước 10/6/2021 và báo cáo năm trước 20/11/2021."))
                .containsExactly("6 tháng | 2021-06-10 | UBND huyện", "năm | 2021-11-20 | UBND huyện");
    }

    @Test
    void aRhythmWithoutDayIsKept() {
        assertThat(reports("Định kỳ hằng quý, 6 tháng, năm báo cáo tình hình thực hiện về Sở Nội vụ."))
                .containsExactly("quý | - | Sở Nội vụ", "6 tháng | - | Sở Nội vụ", "năm | - | Sở Nội vụ");
    }

    @Test
    void theDayMayStandInTheNextSentence() {
        assertThat(reports("Tổng hợp, báo cáo kết quả gửi UBND tỉnh theo quy định. Thời gian xong trước 01/12/2021."))
                .containsExactly("other | 2021-12-01 | UBND tỉnh");
    }

    @Test
    void whatIsReportedToOthersForThemToReportIsNoReportOfItsOwn() {
        assertThat(reports("Cung cấp số liệu cho Phòng Kinh tế để tổng hợp, báo cáo UBND tỉnh."))
                .isEmpty();
    }

    @Test
    void troubleToBeReportedIsNoReport() {
        assertThat(reports("Nếu có khó khăn, vướng mắc, kịp thời báo cáo về UBND huyện để xem xét, giải quyết."))
                .isEmpty();
    }

    @Test
    void aPastDayIsNoDeadline() {
        assertThat(reports("Công văn số 15/PKT có yêu cầu báo cáo trước ngày 15/01/2021, đến nay chưa có kết quả."))
                .isEmpty();
    }

    @Test
    void whoReceivesOnBehalfIsNamed() {
        ReportClause report = SamplePlans.withDuty(
                        "Báo cáo kết quả về UBND huyện (qua Phòng Kinh tế) chậm nhất ngày 16/11.")
                .reporting()
                .getFirst();

        assertThat(report.through()).isNotNull().extracting(Found::value).isEqualTo("Phòng Kinh tế");
        assertThat(report.due()).isNotNull().extracting(Found::value).isEqualTo("chậm nhất ngày 16/11");
        assertThat(report.date()).isNotNull().satisfies(date -> {
            assertThat(date.value().iso()).isEqualTo("2021-11-16");
            assertThat(date.doubtful()).isTrue();
        });
    }

    @Test
    void theAgencyOfTheHeadingReports() {
        assertThat(SamplePlans.withDuty("Báo cáo kết quả về UBND huyện trước ngày 16/11/2021.")
                        .reporting())
                .singleElement()
                .satisfies(report -> assertThat(report.reporter())
                        .isNotNull()
                        .extracting(Found::value)
                        .isEqualTo("Phòng Kinh tế và Hạ tầng huyện"));
    }

    @Test
    void theSubjectOfALetterTellsTheKindOfItsReports() {
        Draft draft = Understanding.of("""
                UBND HUYỆN TÂN PHONG
                PHÒNG NỘI VỤ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 71/PNV
                V/v báo cáo công tác văn thư quý II
                Tân Phong, ngày 02 tháng 6 năm 2021
                Kính gửi: UBND các xã, thị trấn.
                Đề nghị UBND các xã, thị trấn gửi báo cáo về Phòng Nội vụ trước ngày 15/6/2021.
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                """);

        assertThat(draft.reporting())
                .singleElement()
                .satisfies(report -> assertThat(report.kind().value()).isEqualTo(ReportKind.QUARTER));
    }
}
