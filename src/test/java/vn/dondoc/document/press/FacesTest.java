package vn.dondoc.document.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dondoc.document.press.Style.Letters;

class FacesTest {

    @Test
    void eachFaceDrawsEveryVietnameseLetterAndEveryMark() {
        Set<Integer> letters = vietnamese();
        assertThat(letters).hasSize(146);
        "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323₫–—…“”«»≤≥²³±×÷•°%\u00A0"
                .codePoints()
                .forEach(letters::add);
        for (Letters face : Letters.values()) {
            assertThat(letters)
                    .as(face.name())
                    .allMatch(letter -> Faces.of(face).draws(letter));
        }
    }

    @Test
    void theFaceHasTheMeasuresOfTimesNewRoman() {
        // widths of Times New Roman in thousandths: A 722, a 444, space 250; bold A 722, a 500
        assertThat(Faces.of(Letters.UPRIGHT).width("Aa ")).isEqualTo(1.416, within(0.001));
        assertThat(Faces.of(Letters.BOLD).width("Aa ")).isEqualTo(1.472, within(0.001));
    }

    @Test
    void theLinesOfANameAreAboutAsLongAsEachOther() {
        Block.Line even = Block.Line.even(Style.ISSUER, "PHÒNG VĂN HÓA VÀ THÔNG TIN", 190);
        assertThat(even.left()).isEqualTo(even.right()).isGreaterThan(20);
        assertThat(Block.Line.even(Style.ISSUER, "PHÒNG Y TẾ", 190).left()).isZero();
    }

    private static Set<Integer> vietnamese() {
        Set<Integer> letters = new TreeSet<>();
        for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
            for (String tone : new String[] {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"}) {
                String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
                letters.add(letter.codePointAt(0));
                letters.add(letter.toUpperCase(Locale.ROOT).codePointAt(0));
            }
        }
        letters.add((int) 'đ');
        letters.add((int) 'Đ');
        return letters;
    }
}
