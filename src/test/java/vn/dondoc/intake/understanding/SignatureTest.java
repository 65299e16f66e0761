package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String TEXT = """
            UBND HUYỆN TÂN PHONG
            Số: 7/KH-UBND
            KẾ HOẠCH
            Diễn tập chữa cháy

            I. NỘI DUNG
            Diễn tập tại chợ huyện./.

            """;

    private static List<String> recipients(Draft draft) {
        return draft.recipients().stream().map(Found::value).toList();
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    @Test
    void recipientsAndSignatureMayShareTheirLines() {
        Draft draft = Understanding.of(TEXT + """
                Nơi nhận: KT. GIÁM ĐỐC
                - Như trên; PHÓ GIÁM ĐỐC
                - Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên
                phòng tỉnh;
                - Lưu: VT, TH.
                Nguyễn Thị Hải Yến
                """);

        assertThat(recipients(draft))
                .containsExactly(
                        "Như trên", "Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Lưu: VT, TH");
        assertThat(value(draft.signatory().name())).isEqualTo("Nguyễn Thị Hải Yến");
        assertThat(value(draft.signatory().position())).isEqualTo("KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC");
    }

    @Test
    void theCollectiveIsNoPosition() {
        Draft draft = Understanding.of(TEXT + """
                Nơi nhận:
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Trần Văn Bảy
                """);

        assertThat(value(draft.signatory().position())).isEqualTo("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");
    }

    @Test
    void aHeadOfACommitteeSignsOverHisOffice() {
        Draft draft = Understanding.of(TEXT + """
                Nơi nhận:
                - Lưu: VT, NC.
                TRƯỞNG BAN




                PHÓ CHỦ TỊCH UBND HUYỆN
                Huỳnh Công Lý
                """);

        assertThat(value(draft.signatory().position())).isEqualTo("TRƯỞNG BAN / PHÓ CHỦ TỊCH UBND HUYỆN");
        assertThat(value(draft.signatory().name())).isEqualTo("Huỳnh Công Lý");
    }

    @Test
    void aMissingNameIsLeftOpen() {
        Draft draft = Understanding.of(TEXT + "Nơi nhận:\n- Lưu: VT.\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n");

        assertThat(draft.signatory().name()).isNull();
        assertThat(value(draft.signatory().position())).isEqualTo("TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG");
    }

    @Test
    void bothColumnsMayBeCellsOfOneRow() {
        Draft draft = Understanding.of(
                TEXT + "Nơi nhận: - Như trên; - Lưu: VT.\tKT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG Lê Thị Mai\n");

        assertThat(recipients(draft)).containsExactly("Như trên", "Lưu: VT");
        assertThat(value(draft.signatory().name())).isEqualTo("Lê Thị Mai");
        assertThat(value(draft.signatory().position())).isEqualTo("KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG");
    }
}
