package vn.dondoc.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperValuesTest {

    @Test
    void aNumberBelowTenHasALeadingNought() {
        assertThat(PaperNumber.of("5", "BC-UBND").line()).isEqualTo("Số: 05/BC-UBND");
        assertThat(PaperNumber.of("007", "BC-UBND").line()).isEqualTo("Số: 07/BC-UBND");
        assertThat(PaperNumber.of("15", "QĐ-BNV").line()).isEqualTo("Số: 15/QĐ-BNV");
    }

    @Test
    void aNumberThatIsNotGivenLeavesRoomToWriteIt() {
        assertThat(PaperNumber.later("BC-UBND").line()).matches("Số:\u00A0{8,}/BC-UBND");
    }

    @Test
    void aNotationHasNoGapsAndNamesNoKindThatHasNoAbbreviation() {
        assertThat(PaperNumber.of("12", "UBND - VX").line()).isEqualTo("Số: 12/UBND-VX");
        assertThatIllegalArgumentException().isThrownBy(() -> PaperNumber.of("12", "CV-UBND"));
        assertThatIllegalArgumentException().isThrownBy(() -> PaperNumber.of("12", "UBND-CV"));
        assertThatIllegalArgumentException().isThrownBy(() -> PaperNumber.of("12a/3", "BC-UBND"));
    }

    @Test
    void theNotationOfAPartyPaperIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PaperNumber.of("12", "-KH/HU"));
        assertThatIllegalArgumentException().isThrownBy(() -> PaperNumber.of("25", "BC/ĐTN"));
    }

    @Test
    void aLetterHasNoAbbreviationAndOtherKindsHaveTheDecreesOwn() {
        assertThat(PaperKind.LETTER.notation("UBND", "VHTT")).isEqualTo("UBND-VHTT");
        assertThat(PaperKind.LETTER.notation("UBND", "")).isEqualTo("UBND");
        assertThat(PaperKind.REPORT.notation("UBND", "VHTT")).isEqualTo("BC-UBND");
        assertThat(PaperKind.PROPOSAL.notation("UBND", "")).isEqualTo("TTr-UBND");
        assertThat(PaperKind.PROGRAMME.notation("UBND", "")).isEqualTo("CTr-UBND");
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingNoughtAndNoOtherMonthHas() {
        assertThat(day(2026, 1, 5)).isEqualTo("ngày 05 tháng 01 năm 2026");
        assertThat(day(2026, 2, 15)).isEqualTo("ngày 15 tháng 02 năm 2026");
        for (int month = 3; month <= 12; month++) {
            assertThat(day(2026, month, 5)).isEqualTo("ngày 05 tháng " + month + " năm 2026");
        }
    }

    @Test
    void whatIsNotKnownOfADayLeavesRoomToWriteIt() {
        assertThat(PaperDay.in(YearMonth.of(2021, 6)).line()).matches("ngày\u00A0{4,}tháng 6 năm 2021");
        assertThat(PaperDay.in(YearMonth.of(2021, 2)).line()).matches("ngày\u00A0{4,}tháng 02 năm 2021");
        assertThat(PaperDay.in(Year.of(2021)).line()).matches("ngày\u00A0{4,}tháng\u00A0{4,}năm 2021");
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperDay(2021, 0, 3));
    }

    @Test
    void aPeoplesCommitteeStandsUnderNobodyAndOnTwoLines() {
        Issuer district = Issuer.under("Ủy ban nhân dân tỉnh Lâm Giang", "UBND huyện Bình Lâm");
        assertThat(district.superiorLine()).isEmpty();
        assertThat(district.nameLines()).containsExactly("ỦY BAN NHÂN DÂN", "HUYỆN BÌNH LÂM");
        assertThat(district.name()).isEqualTo("Ủy ban nhân dân huyện Bình Lâm");
        assertThat(Issuer.of("Uỷ ban nhân dân xã Bình An").nameLines())
                .containsExactly("ỦY BAN NHÂN DÂN", "XÃ BÌNH AN");
    }

    @Test
    void aDivisionStandsUnderItsCommitteeWhichIsShortened() {
        Issuer division = Issuer.under("Ủy ban nhân dân huyện Bình Lâm", "Phòng Văn hóa và Thông tin");
        assertThat(division.superiorLine()).isEqualTo("UBND HUYỆN BÌNH LÂM");
        assertThat(division.nameLines()).containsExactly("PHÒNG VĂN HÓA VÀ THÔNG TIN");
    }

    @Test
    void eachRightToSignStandsOverTheNext() {
        assertThat(Samples.DEPUTY.lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(Signing.by("Phó Chánh Văn phòng", "A")
                        .inPlaceOf("Chánh Văn phòng")
                        .byOrderOf("Chủ tịch")
                        .lines())
                .containsExactly("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
        assertThat(Signing.by("Trưởng phòng Tư pháp", "A")
                        .authorisedBy("Chủ tịch")
                        .lines())
                .containsExactly("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG TƯ PHÁP");
        assertThat(Signing.byActing("Chủ tịch", "A")
                        .onBehalfOf("Ủy ban nhân dân")
                        .lines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH");
        assertThat(Signing.by("Trưởng phòng", "A").lines()).containsExactly("TRƯỞNG PHÒNG");
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.DEPUTY.inPlaceOf("Chủ tịch"));
    }

    @Test
    void whoGetsAPaperIsListedWithTheDecreesMarks() {
        Recipients recipients = new Recipients(List.of("- Như trên;", "TT Huyện ủy.", " ", "CT, các PCT"), "VHTT", 3);
        assertThat(recipients.lines(true))
                .containsExactly("- Như trên;", "- TT Huyện ủy;", "- CT, các PCT;", "- Lưu: VT, VHTT (3).");
        assertThat(Recipients.of("", "TT Huyện ủy").lines(false)).containsExactly("- TT Huyện ủy;", "- Lưu: VT.");
    }

    @Test
    void onlyLettersAndWhatGoesUpwardsAreAddressed() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> paper(PaperKind.PLAN).to("Ủy ban nhân dân tỉnh").signed(Samples.DEPUTY, keeper()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paper(PaperKind.LETTER).signed(Samples.DEPUTY, keeper()));
        assertThat(paper(PaperKind.REPORT).to("Ủy ban nhân dân tỉnh").signed(Samples.DEPUTY, keeper()))
                .isNotNull();
    }

    @Test
    void aSlipInsideTheOfficeHasNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paper(PaperKind.ASSIGNMENT_SLIP).signed(Samples.DEPUTY, keeper()));
        Letterhead unnumbered =
                new Letterhead(Samples.COMMITTEE, null, "Bình Lâm", PaperDay.on(LocalDate.of(2021, 6, 1)));
        PaperTitle title = PaperTitle.of(PaperKind.ASSIGNMENT_SLIP, "Giao nhiệm vụ tháng 6");
        assertThat(Paper.draft(unnumbered, title, Samples.SOURCES)
                        .text(Part.paragraph("Giao các đơn vị."))
                        .signed(Samples.DEPUTY, keeper()))
                .isNotNull();
    }

    @Test
    void aTextEndsInWordsAndWordsAreComposedOnOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paper.draft(
                                Samples.letterhead(PaperNumber.later("KH-UBND"), LocalDate.of(2021, 6, 1)),
                                PaperTitle.of(PaperKind.PLAN, "Truyền thông"),
                                Samples.SOURCES)
                        .text(Part.section("Mục đích"))
                        .signed(Samples.DEPUTY, keeper()));
        Paragraph words = Paragraph.of(
                Paragraph.Mark.NONE,
                Words.plain("Vie\u0323\u0302t\u0000\n Nam "),
                Words.bold("2021"),
                Words.plain("."));
        assertThat(words.words()).containsExactly(Words.plain("Việt Nam"), Words.bold(" 2021"), Words.plain("."));
    }

    @Test
    void aSubjectIsWrittenOnceWithItsMark() {
        assertThat(PaperTitle.of(PaperKind.LETTER, "V/v đôn đốc báo cáo.").line())
                .isEqualTo("V/v đôn đốc báo cáo");
        assertThat(PaperTitle.of(PaperKind.REPORT, "Kết quả", "(năm 2021)").line())
                .isEqualTo("Báo cáo Kết quả (năm 2021)");
    }

    private static PaperDraft paper(PaperKind kind) {
        return Paper.draft(
                        Samples.letterhead(PaperNumber.later("X-UBND"), LocalDate.of(2021, 6, 1)),
                        PaperTitle.of(kind, "Truyền thông"),
                        Samples.SOURCES)
                .text(Part.paragraph("Nội dung."));
    }

    private static Recipients keeper() {
        return Recipients.of("VHTT");
    }

    private static String day(int year, int month, int day) {
        return PaperDay.on(LocalDate.of(year, month, day)).line();
    }
}
