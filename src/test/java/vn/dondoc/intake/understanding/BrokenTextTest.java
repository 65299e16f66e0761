package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BrokenTextTest {

    private static final String TEXT = SamplePlans.text("""
            1. Phòng Kinh tế và Hạ tầng huyện

            - Chủ trì, phối hợp với Công an huyện; báo cáo năm trước ngày 05/12/2021 gửi về UBND huyện.

            STT\tNội dung\tĐơn vị chủ trì\tThời gian
            1\tKhảo sát\tPhòng Kinh tế\tquý II

            """);

    @Test
    void aTextCutAnywhereIsStillRead() {
        for (int cut = 0; cut < TEXT.length(); cut += 3) {
            assertSpansLieInside(TEXT.substring(cut));
            assertSpansLieInside(TEXT.substring(0, cut));
        }
    }

    @Test
    void aTextWithLinesBrokenAnywhereIsStillRead() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            StringBuilder broken = new StringBuilder(TEXT);
            for (int k = 0; k < 12; k++) {
                broken.insert(random.nextInt(broken.length()), "\n|\t-(;:".charAt(random.nextInt(7)));
            }
            assertSpansLieInside(broken.toString());
        }
    }

    private static void assertSpansLieInside(String text) {
        Draft draft = Understanding.of(text);
        assertThat(Covered.by(draft)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertThat(DraftJson.of("text.txt", draft)).startsWith("{").doesNotContain("\n");
    }
}
