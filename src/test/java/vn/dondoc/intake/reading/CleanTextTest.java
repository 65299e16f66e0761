package vn.dondoc.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void decomposedLettersAreComposed() {
        String apart = Normalizer.normalize("Kế hoạch của Ủy ban", Normalizer.Form.NFD);
        assertThat(CleanText.of(apart)).isEqualTo("Kế hoạch của Ủy ban");
    }

    @Test
    void allKindsOfLineEndsAndSpacesBecomeOne() {
        assertThat(CleanText.of("a\u00A0b\r\nc\u2003d\re\u2028f\u000Bg\u202Fh")).isEqualTo("a b\nc d\ne\nf\ng h");
    }

    @Test
    void invisibleSignsGo() {
        assertThat(CleanText.of("\uFEFFkế\u200B ho\u00ADạch\u0007 \u202Enăm\u0000"))
                .isEqualTo("kế hoạch năm");
    }

    @Test
    void bulletsOfSymbolFontsBecomeDashes() {
        assertThat(CleanText.of("\uF0B7 một\n\uF02B hai\n\uF0D8 ba")).isEqualTo("- một\n+ hai\n- ba");
    }

    @Test
    void tabsBetweenCellsStayAndBlankLinesShrink() {
        assertThat(CleanText.of("\n\na\tb  \n\n\n\n\tc\n")).isEqualTo("a\tb\n\n\tc");
    }
}
