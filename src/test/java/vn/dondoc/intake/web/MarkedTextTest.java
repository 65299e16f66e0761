package vn.dondoc.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.intake.understanding.Span;

class MarkedTextTest {

    @Test
    void everyCharacterIsShownOnceAndTheNarrowestMarkWins() {
        String text = "Giao xã báo cáo trước 15/6.";
        List<MarkedText.Piece> pieces = MarkedText.of(
                text,
                List.of(
                        new MarkedText.Mark("tasks0", List.of(new Span(5, 27)), ""),
                        new MarkedText.Mark("regimes0", List.of(new Span(8, 26)), "doubt")));
        assertThat(pieces.stream().map(MarkedText.Piece::words))
                .containsExactly("Giao ", "xã ", "báo cáo trước 15/6", ".");
        assertThat(pieces.stream().map(MarkedText.Piece::key)).containsExactly(null, "tasks0", "regimes0", "tasks0");
        assertThat(pieces.stream().map(MarkedText.Piece::id)).containsExactly(null, "tasks0", "regimes0", null);
    }

    @Test
    void aFieldUnderANarrowerMarkKeepsAnAnchor() {
        List<MarkedText.Piece> pieces = MarkedText.of(
                "báo cáo năm",
                List.of(
                        new MarkedText.Mark("tasks0", List.of(new Span(0, 11)), ""),
                        new MarkedText.Mark("regimes0", List.of(new Span(0, 7)), "")));
        assertThat(pieces.getFirst().key()).isEqualTo("regimes0");
        assertThat(pieces.getFirst().anchors()).containsExactly("tasks0");
    }

    @Test
    void linesBrokenInASentenceAreShownAsOneAndKeepTheirPlaces() {
        String text = "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về\n\nviệc tuyên truyền.\n- Mục một\n- Mục hai";
        String shown = Reflow.of(text);
        assertThat(shown).hasSameSizeAs(text);
        assertThat(shown.lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly(
                        "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về  việc tuyên truyền.", "- Mục một", "- Mục hai");
    }

    @Test
    void theTwoColumnsOfAHeadComeOneUnderTheOther() {
        assertThat(Reflow.of("ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI").lines().map(String::strip))
                .containsExactly("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI");
    }
}
