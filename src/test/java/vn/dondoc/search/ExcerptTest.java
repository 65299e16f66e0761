package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksTheWordsWithAndWithoutTheirMarks() {
        assertThat(shown("Phòng, chống đuối nước cho trẻ em", "duoi nuoc", 200))
                .isEqualTo("Phòng, chống [đuối nước] cho trẻ em");
        assertThat(shown("Tổ HOÀ giải cơ sở", "hòa giải", 200)).isEqualTo("Tổ [HOÀ giải] cơ sở");
        assertThat(shown("ĐÔN ĐỐC", "đôn", 200)).isEqualTo("[ĐÔN] ĐỐC");
    }

    @Test
    void leavesOtherMarksAloneWhereTheWordsStandAsTyped() {
        assertThat(shown("Trê, trẻ và tre", "trẻ", 200)).isEqualTo("Trê, [trẻ] và tre");
        assertThat(shown("Trê và tre", "trẻ", 200)).isEqualTo("[Trê] và [tre]");
    }

    @Test
    void marksNoPartOfAWord() {
        assertThat(shown("Hoàng hoa thám", "hoa", 200)).isEqualTo("Hoàng [hoa] thám");
    }

    @Test
    void cutsWhereTheWordsStandClosestTogether() {
        String text =
                "trẻ ".repeat(3) + "mở đầu ".repeat(60) + "bảo vệ trẻ em trong mùa mưa bão " + "kết thúc ".repeat(60);
        String shown = shown(text, "trẻ em", 120);
        assertThat(shown).startsWith("…").endsWith("…").contains("[trẻ em] trong mùa mưa bão");
        assertThat(shown.length()).isLessThan(140);
    }

    @Test
    void standsForItselfWhateverIsTyped() {
        assertThat(shown("<script>alert(1)</script> & 100%", "<script> \\ % '", 200))
                .isEqualTo("<[script]>alert(1)</[script]> & 100%");
        assertThat(shown("", "trẻ", 20)).isEmpty();
        assertThat(shown("😀".repeat(300), "trẻ", 99)).hasSizeLessThanOrEqualTo(100);
    }

    private static String shown(String text, String typed, int length) {
        return Excerpt.of(text, typed, length).pieces().stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
