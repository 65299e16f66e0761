package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    @Test
    void aUnitsOwnPlanIsADeadlineOfItsOwnKind() {
        assertThat(SamplePlans.withDuty("Xây dựng kế hoạch triển khai thực hiện, gửi về UBND huyện (qua Phòng Kinh tế)"
                                + " trước ngày 30/4/2021.")
                        .otherDeadlines())
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.ownPlan()).isTrue();
                    assertThat(deadline.due().value()).isEqualTo("trước ngày 30/4/2021");
                    assertThat(deadline.recipient())
                            .isNotNull()
                            .extracting(Found::value)
                            .isEqualTo("UBND huyện (qua Phòng Kinh tế)");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hoàn thành việc rà soát trước 30/11/2021                 | 2021-11-30
                    Hoàn thành việc rà soát chậm nhất đến hết ngày 30/11/2021 | 2021-11-30
                    Hoàn thành việc rà soát xong trước 30/11/2021            | 2021-11-30
                    Gửi danh sách, hạn chót là ngày 30/11/2021               | 2021-11-30
                    Gửi danh sách không quá ngày 30 tháng 11 năm 2021        | 2021-11-30
                    Gửi danh sách trước 17 giờ 00 ngày 30/11/2021            | 2021-11-30
                    """)
    void daysAreRecognised(String duty, String date) {
        assertThat(SamplePlans.withDuty(duty + ".").otherDeadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.date())
                        .isNotNull()
                        .extracting(found -> found.value().iso())
                        .isEqualTo(date));
    }

    @Test
    void aWindowOfDataIsNoDeadline() {
        Draft draft = SamplePlans.withDuty("Thống kê số liệu từ ngày 15/12/2020 đến ngày 14/6/2021 trên địa bàn.");

        assertThat(draft.otherDeadlines()).isEmpty();
        assertThat(draft.reporting()).isEmpty();
    }

    @Test
    void aReportAndPapersWithOneDayAreBoth() {
        Draft draft =
                SamplePlans.withDuty("Báo cáo kết quả và danh sách khen thưởng gửi về UBND huyện trước 05/12/2021.");

        assertThat(draft.reporting()).hasSize(1);
        assertThat(draft.otherDeadlines()).hasSize(1);
    }
}
