package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static List<String> values(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    @Test
    void linesWithLabelsDescribeTheTaskAboveThem() {
        PlannedTask task = SamplePlans.withBody("""
                        III. NHIỆM VỤ
                        1. Sửa chữa cầu Bến Đá
                        - Đơn vị chủ trì: Phòng Kinh tế và Hạ tầng;
                        - Đơn vị phối hợp: Phòng Tài chính - Kế hoạch, UBND xã Bình An;
                        -Thời gian thực hiện: quý II, quý III năm 2021;
                        - Kết quả, sản phẩm: cầu được nghiệm thu.
                        """).tasks().getFirst();

        assertThat(task.title().value()).isEqualTo("Sửa chữa cầu Bến Đá");
        assertThat(values(task.lead())).containsExactly("Phòng Kinh tế và Hạ tầng");
        assertThat(values(task.support())).containsExactly("Phòng Tài chính - Kế hoạch", "UBND xã Bình An");
        assertThat(value(task.timeframe())).isEqualTo("quý II, quý III năm 2021");
        assertThat(value(task.deliverable())).isEqualTo("cầu được nghiệm thu");
        assertThat(task.sectionPath()).isEqualTo("III. NHIỆM VỤ");
    }

    @Test
    void labelsMayStandInOneLine() {
        PlannedTask task = SamplePlans.withBody("""
                        III. NHIỆM VỤ
                        1. Sửa chữa cầu Bến Đá
                        Đơn vị thực hiện: Phòng Kinh tế và Hạ tầng; đơn vị phối hợp: Công an huyện; thời gian: tháng 5.
                        """).tasks().getFirst();

        assertThat(values(task.lead())).containsExactly("Phòng Kinh tế và Hạ tầng");
        assertThat(values(task.support())).containsExactly("Công an huyện");
        assertThat(value(task.timeframe())).isEqualTo("tháng 5");
    }

    @Test
    void rowsOfATableAreTasks() {
        List<PlannedTask> tasks = SamplePlans.withBody("""
                        III. NHIỆM VỤ
                        STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian hoàn thành\tSản phẩm
                        1\tKhảo sát hiện trạng\tPhòng Kinh tế và Hạ tầng\t\tTháng 3/2021\tBiên bản
                        2\tThi công\tBan Quản lý dự án huyện\tCông an huyện, UBND các xã\tTrước ngày 30/9/2021\t
                        """).tasks();

        assertThat(tasks).hasSize(2);
        assertThat(values(tasks.get(0).support())).isEmpty();
        assertThat(value(tasks.get(0).deliverable())).isEqualTo("Biên bản");
        assertThat(tasks.get(1).title().value()).isEqualTo("Thi công");
        assertThat(values(tasks.get(1).lead())).containsExactly("Ban Quản lý dự án huyện");
        assertThat(values(tasks.get(1).support())).containsExactly("Công an huyện", "UBND các xã");
        assertThat(value(tasks.get(1).timeframe())).isEqualTo("Trước ngày 30/9/2021");
        assertThat(tasks.get(1).deliverable()).isNull();
    }

    @Test
    void boxesDrawnWithHyphensAreTables() {
        List<PlannedTask> tasks = SamplePlans.withBody("""
                        III. NHIỆM VỤ
                        +----------------------+---------------------------+
                        | Nội dung             | Đơn vị thực hiện          |
                        +======================+===========================+
                        | Khảo sát             | Phòng Kinh tế             |
                        | hiện trạng           | và Hạ tầng                |
                        +----------------------+---------------------------+
                        """).tasks();

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.title().value()).isEqualTo("Khảo sát hiện trạng");
            assertThat(values(task.lead())).containsExactly("Phòng Kinh tế và Hạ tầng");
        });
    }

    @Test
    void rowsOfATableThatLostItsColumnsAreToldByTheirNumbers() {
        List<PlannedTask> tasks = SamplePlans.withBody("""
                        III. NHIỆM VỤ
                        STT Công việc Thời gian Đơn vị thực hiện
                        01 Khảo sát hiện trạng các cầu trên tuyến 01/3/2021 - 15/3/2021 Phòng Kinh tế và Hạ tầng
                        đường huyện
                        02 Thi công sửa chữa Trước ngày 30/9/2021 Ban Quản lý dự án huyện
                        """).tasks();

        assertThat(tasks).hasSize(2);
        assertThat(tasks.get(0).title().value()).isEqualTo("Khảo sát hiện trạng các cầu trên tuyến đường huyện");
        assertThat(value(tasks.get(0).timeframe())).isEqualTo("01/3/2021 - 15/3/2021");
        assertThat(values(tasks.get(1).lead())).containsExactly("Ban Quản lý dự án huyện");
        assertThat(tasks.get(1).title().doubtful()).isTrue();
    }

    @Test
    void aSentenceWithLeadAndPartnersIsATask() {
        PlannedTask task = SamplePlans.withBody("""
                        III. TỔ CHỨC THỰC HIỆN
                        1. Công an huyện chủ trì, phối hợp với Phòng Kinh tế và Hạ tầng, UBND các xã kiểm tra tải trọng xe.
                        2. Phòng Tư pháp thẩm định văn bản.
                        """).tasks().getFirst();

        assertThat(values(task.lead())).containsExactly("Công an huyện");
        assertThat(values(task.support())).containsExactly("Phòng Kinh tế và Hạ tầng", "UBND các xã");
    }

    @Test
    void targetsStandUnderTheirHeadingOnly() {
        Draft draft = SamplePlans.withBody("""
                II. MỤC TIÊU
                1. Mục tiêu chung
                - Giao thông thông suốt.
                2. Chỉ tiêu cụ thể
                - 100% cầu yếu được cắm biển cảnh báo.
                - Giảm 20% số điểm đen.
                """);

        assertThat(values(draft.targets()))
                .containsExactly("100% cầu yếu được cắm biển cảnh báo", "Giảm 20% số điểm đen");
    }
}
