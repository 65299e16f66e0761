package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

    private static List<String> agencies(Draft draft) {
        return draft.responsibilities().stream()
                .map(duty -> duty.agency().value() + " " + duty.duties().size())
                .toList();
    }

    @Test
    void headingsColonsAndSentencesNameAgencies() {
        Draft draft = SamplePlans.withBody("""
                III. PHÂN CÔNG NHIỆM VỤ
                1. Phòng Tài chính - Kế hoạch huyện
                - Tham mưu bố trí kinh phí.
                - Hướng dẫn thanh, quyết toán.
                2. Đề nghị Hội Nông dân huyện: vận động hội viên hiến đất làm đường.
                3. UBND các xã, thị trấn chủ động huy động nguồn lực tại chỗ.
                """);

        assertThat(agencies(draft))
                .containsExactly(
                        "Phòng Tài chính - Kế hoạch huyện 2", "Hội Nông dân huyện 1", "UBND các xã, thị trấn 1");
        assertThat(draft.responsibilities().get(1).mode().value()).isEqualTo(AssignmentMode.REQUEST);
        assertThat(draft.responsibilities().get(0).mode().value()).isEqualTo(AssignmentMode.ASSIGN);
        assertThat(draft.responsibilities().get(0).sectionPath()).isEqualTo("III. PHÂN CÔNG NHIỆM VỤ");
    }

    @Test
    void everyDutyKeepsItsWholeTextAndPlace() {
        String text = SamplePlans.text("1. Công an huyện\n\n- Kiểm tra xe quá tải trên các tuyến đường huyện, xử lý\n\n"
                + "nghiêm các vi phạm theo quy định.\n\n");
        Found<String> duty =
                Understanding.of(text).responsibilities().getFirst().duties().getFirst();

        assertThat(duty.value())
                .isEqualTo("Kiểm tra xe quá tải trên các tuyến đường huyện, xử lý nghiêm các vi phạm theo quy định.");
        Span span = duty.spans().getFirst();
        assertThat(text.substring(span.start(), span.end()).replaceAll("\\s+", " "))
                .isEqualTo("- " + duty.value());
    }

    @Test
    void headingsThatLostTheirNumbersAreFoundBelowTheirSection() {
        Draft draft = SamplePlans.withBody("""
                III. TỔ CHỨC THỰC HIỆN
                Phòng Tư pháp
                - Thẩm định văn bản.
                Công an huyện
                Bảo đảm an ninh, trật tự trên địa bàn.
                """);

        assertThat(agencies(draft)).containsExactly("Phòng Tư pháp 1", "Công an huyện 1");
    }

    @Test
    void headingsThatNameNoAgencyAreNoAssignments() {
        Draft draft = SamplePlans.withBody("""
                III. TỔ CHỨC THỰC HIỆN
                1. Phòng Tư pháp
                - Thẩm định văn bản.
                2. Chế độ báo cáo
                - Các đơn vị thực hiện báo cáo đầy đủ.
                3. Kinh phí thực hiện
                - Từ nguồn ngân sách huyện.
                """);

        assertThat(agencies(draft)).containsExactly("Phòng Tư pháp 1");
    }

    @Test
    void whatAnInspectionLooksAtIsNoAssignment() {
        Draft draft = SamplePlans.withBody("""
                III. NỘI DUNG KIỂM TRA
                1. Trạm Y tế xã
                - Công tác quản lý hồ sơ.
                - Công tác tiêm chủng.
                - Việc chấp hành quy chế.
                """);

        assertThat(draft.responsibilities()).isEmpty();
    }

    @Test
    void aPageNumberInsideASentenceIsNoText() {
        String text = SamplePlans.text(
                "1. Công an huyện\n\n- Kiểm tra xe quá tải trên các tuyến đường huyện trong cả năm, xử lý\n\n2\n\n"
                        + "nghiêm các vi phạm theo quy định của pháp luật về giao thông đường bộ.\n\n");

        assertThat(Understanding.of(text)
                        .responsibilities()
                        .getFirst()
                        .duties()
                        .getFirst()
                        .value())
                .contains("xử lý nghiêm các vi phạm");
    }

    @Test
    void listsOfAgenciesArePartedWhereAnotherNameBegins() {
        assertThat(Understanding.agencies("Sở Văn hóa, Thể thao và Du lịch"))
                .containsExactly("Sở Văn hóa, Thể thao và Du lịch");
        assertThat(Understanding.agencies("các Sở: Tài chính, Kế hoạch và Đầu tư"))
                .containsExactly("Sở Tài chính", "Sở Kế hoạch và Đầu tư");
        assertThat(Understanding.agencies("Công an huyện, Ban Chỉ huy Quân sự huyện và UBND các xã, thị trấn"))
                .containsExactly("Công an huyện", "Ban Chỉ huy Quân sự huyện", "UBND các xã, thị trấn");
        assertThat(Understanding.agencies("Văn phòng HĐND và UBND huyện"))
                .containsExactly("Văn phòng HĐND và UBND huyện");
    }
}
