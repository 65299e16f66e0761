package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tổng hợp báo cáo UBND huyện trước 15 giờ hằng ngày | trước 15 giờ hằng ngày | other
                    Báo cáo UBND huyện tiến độ thi công trước 10 giờ 30 thứ Năm hằng tuần | trước 10 giờ 30 thứ Năm hằng tuần | other
                    Báo cáo UBND huyện tiến độ vào chiều thứ hai hằng tuần | vào chiều thứ hai hằng tuần | other
                    Báo cáo UBND huyện ngay khi phát hiện sạt lở, không quá 12 giờ | ngay khi phát hiện sạt lở, không quá 12 giờ | đột xuất
                    Khi có cầu hư hỏng, báo cáo ngay UBND huyện | Khi có cầu hư hỏng, báo cáo ngay | đột xuất
                    Báo cáo UBND huyện kết quả vào ngày 18 hàng tháng | vào ngày 18 hàng tháng | tháng
                    Báo cáo UBND huyện kết quả vào ngày 18 tháng cuối quý | vào ngày 18 tháng cuối quý | quý
                    """)
    void reportsMayComeAgainWithoutADate(String duty, String due, String kind) {
        assertThat(SamplePlans.withDuty(duty + ".").reporting()).singleElement().satisfies(report -> {
            assertThat(report.due()).isNotNull().extracting(Found::value).isEqualTo(due);
            assertThat(report.kind().value().printed()).isEqualTo(kind);
            assertThat(report.recipient()).isNotNull().extracting(Found::value).isEqualTo("UBND huyện");
        });
    }

    @Test
    void theRecipientAtTheEndIsThatOfEveryPart() {
        Draft draft = SamplePlans.withDuty("Báo cáo sơ kết gửi trước ngày 10/6/2021; báo cáo tổng kết đợt cao điểm gửi"
                + " trước ngày 05/9/2021 về Phòng Kiểm tra và theo dõi thi hành pháp luật.");

        assertThat(draft.reporting()).hasSize(2).allSatisfy(report -> {
            assertThat(report.recipient())
                    .isNotNull()
                    .extracting(Found::value)
                    .isEqualTo("Phòng Kiểm tra và theo dõi thi hành pháp luật");
            assertThat(report.kind().value()).isEqualTo(ReportKind.OTHER);
        });
    }

    @Test
    void theEndOfASchoolYearIsAYear() {
        Draft draft = SamplePlans.withDuty("Kết thúc năm học (trước ngày 25/5/2021) báo cáo kết quả về UBND huyện.");

        assertThat(draft.reporting())
                .singleElement()
                .satisfies(report -> assertThat(report.kind().value()).isEqualTo(ReportKind.YEAR));
    }
}
