package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static List<String> agencies(String sections) {
        return SamplePlans.withBody(sections).responsibilities().stream()
                .map(responsibility -> responsibility.agency().value())
                .toList();
    }

    @Test
    void personsBesideAgenciesBearDutiesToo() {
        assertThat(agencies("""
                        II. PHÂN CÔNG NHIỆM VỤ
                        1. Ban Giám hiệu
                        - Chỉ đạo chung.
                        2. Nhân viên y tế trường học
                        - Chuẩn bị tủ thuốc.
                        3. Giáo viên chủ nhiệm
                        - Nhắc học sinh.
                        """)).containsExactly("Ban Giám hiệu", "Nhân viên y tế trường học", "Giáo viên chủ nhiệm");
    }

    @Test
    void theLowerLevelBearsTheDutiesWhereItNamesAgencies() {
        assertThat(agencies("""
                        II. NHIỆM VỤ
                        1. Nhiệm vụ của Sở Xây dựng
                        1.1. Phòng Hạ tầng kỹ thuật
                        - Khảo sát cống.
                        1.2. Thanh tra Sở
                        - Kiểm tra công trình.
                        """)).containsExactly("Phòng Hạ tầng kỹ thuật", "Thanh tra Sở");
    }

    @Test
    void theWorkOfCarryingOutIsNoAccountOfResults() {
        assertThat(agencies("""
                        II. CÔNG TÁC TỔ CHỨC THỰC HIỆN
                        1. Phòng Kinh tế huyện
                        - Khảo sát cống.
                        2. UBND các xã, thị trấn
                        - Vận động nhân dân.
                        """)).containsExactly("Phòng Kinh tế huyện", "UBND các xã, thị trấn");
    }

    @Test
    void aScheduleOfHoursGivesNothingOut() {
        assertThat(agencies("""
                        II. LỊCH LÀM VIỆC
                        1. Phòng Kinh tế huyện: 9 giờ 30, ngày 05/4/2021.
                        2. UBND xã Bình An: 14 giờ 00, ngày 06/4/2021.
                        """)).isEmpty();
    }

    @Test
    void aDutyMayBeginWithItsDay() {
        assertThat(agencies("""
                        II. TỔ CHỨC THỰC HIỆN
                        1. Phòng Kinh tế huyện: Ngày 15/6 hằng năm tổ chức diễn tập.
                        2. UBND xã Bình An: Tháng 7/2021 hoàn thành kè.
                        """)).containsExactly("Phòng Kinh tế huyện", "UBND xã Bình An");
    }

    @Test
    void theHeadOfABoardIsNotCutAtTheNameOfTheBoard() {
        assertThat(agencies("""
                        II. TỔ CHỨC THỰC HIỆN
                        1. Phòng Kinh tế huyện có trách nhiệm:
                        - Khảo sát cống.
                        2. Trưởng Ban điều hành các tổ dân phố có trách nhiệm:
                        - Vận động nhân dân.
                        """)).containsExactly("Phòng Kinh tế huyện", "Trưởng Ban điều hành các tổ dân phố");
    }

    @Test
    void aTopicBeforeTheAgencyWorksLikeAnOrder() {
        Draft draft = SamplePlans.withBody("""
                II. KẾT LUẬN
                1. Về cầu Bến Đình: UBND xã Bình An khẩn trương kiểm đếm, lập phương án chậm nhất ngày 20/5/2021.
                2. Về vốn: Yêu cầu các chủ đầu tư rà soát dự án. Giao Phòng Kinh tế chủ trì, phối hợp với Kho bạc \
                huyện điều chuyển vốn trước ngày 25/5/2021.
                """);

        assertThat(draft.tasks())
                .extracting(task -> task.lead().getFirst().value())
                .containsExactly("UBND xã Bình An", "Phòng Kinh tế");
    }

    @Test
    void whatIsToBeSentByALaterDayStaysBesideTheTask() {
        Draft draft = SamplePlans.withBody("""
                II. TỔ CHỨC THỰC HIỆN
                1. UBND các xã, thị trấn hoàn thành việc phát quang trước ngày 05/4/2021; gửi danh sách công trình về \
                Phòng Kinh tế trước ngày 20/4/2021.
                """);

        assertThat(draft.tasks()).hasSize(1);
        assertThat(draft.otherDeadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.due().value()).isEqualTo("trước ngày 20/4/2021"));
    }
}
