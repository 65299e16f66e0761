package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlatTableTest {

    private static final String HEAD =
            "II. PHÂN CÔNG\nTT\nNội dung\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\nKết quả\n";

    private static List<String> values(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }

    @Test
    void theLinesOfTheHeadTellHowManyLinesAreARow() {
        Draft draft = SamplePlans.withBody(HEAD + """
                1
                Khảo sát cầu yếu
                Phòng Kinh tế và Hạ tầng
                UBND các xã
                Tháng 4/2021
                Danh mục cầu
                2
                Gia cố cống
                trên các tuyến liên xã
                UBND các xã
                Phòng Tài chính - Kế hoạch
                Quý III/2021
                Cống được gia cố
                """);

        assertThat(draft.tasks()).hasSize(2);
        PlannedTask second = draft.tasks().getLast();
        assertThat(second.title().value()).isEqualTo("Gia cố cống trên các tuyến liên xã");
        assertThat(values(second.lead())).containsExactly("UBND các xã");
        assertThat(values(second.support())).containsExactly("Phòng Tài chính - Kế hoạch");
        assertThat(second.deliverable()).isNotNull().extracting(Found::value).isEqualTo("Cống được gia cố");
    }

    @Test
    void anEmptyCellLeavesItsColumnEmpty() {
        Draft draft = SamplePlans.withBody(HEAD + """
                1
                Khảo sát cầu yếu
                Phòng Kinh tế và Hạ tầng
                Tháng 4/2021
                Danh mục cầu
                """);

        PlannedTask task = draft.tasks().getFirst();
        assertThat(task.support()).isEmpty();
        assertThat(task.timeframe()).isNotNull().extracting(Found::value).isEqualTo("Tháng 4/2021");
    }
}
