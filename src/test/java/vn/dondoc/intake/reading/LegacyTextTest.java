package vn.dondoc.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegacyTextTest {

    private static final String MOTTO = "Cộng hoà xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc";
    private static final String MOTTO_TCVN3 = "Céng hoµ x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc";
    private static final String MOTTO_VNI =
            "Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc";

    private final LegacyText legacy = new LegacyText();

    @Test
    void everyLetterOfTheAlphabetIsInTheTcvn3Table() {
        StringBuilder codes = new StringBuilder();
        for (char code = 0xA1; code <= 0xFE; code++) {
            // the standard has no letter here
            codes.append(code == 0xE0 ? '.' : code);
        }
        String letters = Tcvn3.decode(codes.toString());
        for (char letter : "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ".toCharArray()) {
            assertThat(letters.indexOf(letter)).as("the letter %s", letter).isNotNegative();
            assertThat(letters.indexOf(letter)).as("one code for %s", letter).isEqualTo(letters.lastIndexOf(letter));
        }
        assertThat(letters).startsWith("ĂÂÊÔƠƯĐ");
    }

    @Test
    void theMottoInTcvn3IsRecognisedByItsLooks() {
        assertThat(legacy.byLooks(MOTTO_TCVN3)).isEqualTo(MOTTO);
        assertThat(legacy.notes()).containsExactly(ReadingNote.TCVN3_CONVERTED);
    }

    @Test
    void theMottoInVniIsRecognisedByItsLooks() {
        assertThat(legacy.byLooks(MOTTO_VNI)).isEqualTo(MOTTO);
        assertThat(legacy.notes()).containsExactly(ReadingNote.VNI_CONVERTED);
    }

    @Test
    void vniCapitalsKeepTheirSize() {
        assertThat(Vni.decode("UÛY BAN NHAÂN DAÂN, KEÁ HOAÏCH, ÑÒNH")).isEqualTo("ỦY BAN NHÂN DÂN, KẾ HOẠCH, ĐỊNH");
    }

    @Test
    void unicodeTextIsLeftAlone() {
        String text = "Điều 5 § 3: «kế hoạch» giảm 30°C, ½ số hộ, toà án, hoá đơn, mục 1.a\n© Cổng thông tin, thuế";
        assertThat(legacy.byLooks(text)).isEqualTo(text);
        assertThat(legacy.notes()).isEmpty();
    }

    @Test
    void aFontOfCapitalsMakesCapitals() {
        assertThat(legacy.inFont("kÕ ho¹ch", ".VnTimeH")).isEqualTo("KẾ HOẠCH");
        assertThat(legacy.inFont("kÕ ho¹ch", ".VnTime")).isEqualTo("kế hoạch");
        assertThat(legacy.inFont("kÕ ho¹ch", "ABCDEF+.VnArialH,Bold")).isEqualTo("KẾ HOẠCH");
    }

    @Test
    void unicodeTypedInALegacyFontStaysUnicode() {
        assertThat(legacy.inFont("Phòng Văn hóa và Thể thao", ".VnTime")).isEqualTo("Phòng Văn hóa và Thể thao");
    }

    @Test
    void lettersOfAnUnknownFontAreRefusedInsteadOfShownWrong() {
        legacy.inFont("Cµng hoÌ x¬ hæi chì nghëa Viõt Nam µÌ¬æìëõ", "SVNtimes new roman");
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(UnreadableDocument.class, () -> {
                            legacy.inFont("µÌ¬æìëõµÌ¬æìëõ", "SVNtimes new roman");
                            legacy.notes();
                        })
                        .reason())
                .isEqualTo(UnreadableDocument.Reason.LEGACY_ENCODING);
    }
}
