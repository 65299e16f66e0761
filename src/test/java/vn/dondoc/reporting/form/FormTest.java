package vn.dondoc.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.reporting.form.FormsOfTests.ATTENDEES;
import static vn.dondoc.reporting.form.FormsOfTests.RESULTS;
import static vn.dondoc.reporting.form.FormsOfTests.SESSIONS;
import static vn.dondoc.reporting.form.FormsOfTests.SOLVED;
import static vn.dondoc.reporting.form.FormsOfTests.atMost;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.site.NotFound;

class FormTest {

    static final UUID TARGET = UUID.fromString("01890000-0000-7000-8000-000000000001");

    final Form form = new Form(
            List.of(RESULTS),
            List.of(SESSIONS, ATTENDEES, SOLVED),
            List.of(atMost("SESSIONS", "ATTENDEES", true), atMost("ATTENDEES.children", "ATTENDEES", true)),
            List.of(new TargetLink(TARGET, "SOLVED")));

    @Test
    void listsItsFiguresAndFieldsInTheOrderOfThePage() {
        assertThat(form.figures())
                .extracting(FigureKey::toText)
                .containsExactly(
                        "SESSIONS", "ATTENDEES", "ATTENDEES.children", "ATTENDEES.parents", "SOLVED.n", "SOLVED.d");
        assertThat(form.fields(false))
                .extracting(FieldKey::toText)
                .startsWith("head.nil", "figure.SESSIONS")
                .endsWith("section.RESULTS", "head.number", "head.date", "head.signer")
                .doesNotContain("head.asOf", "estimate.SESSIONS");
        assertThat(form.fields(true)).extracting(FieldKey::toText).contains("head.asOf", "estimate.SOLVED.n");
    }

    @Test
    void namesEachFigureInWords() {
        assertThat(form.label(FigureKey.parse("ATTENDEES.children"))).isEqualTo("Số lượt người (trẻ em)");
        assertThat(form.label(FigureKey.parse("SOLVED.d"))).isEqualTo("Số tin báo đã nhận");
        assertThat(form.words(form.rules().getFirst())).isEqualTo("Số buổi ≤ Số lượt người");
    }

    @Test
    void refusesTwoPlacesOfOneCodeAndRulesOnWhatIsNotAsked() {
        assertThatThrownBy(() -> FormsOfTests.asking(SESSIONS, SESSIONS)).hasMessageContaining("SESSIONS");
        assertThatThrownBy(() -> new Form(
                        List.of(), List.of(SESSIONS), List.of(atMost("SESSIONS", "ATTENDEES", true)), List.of()))
                .hasMessageContaining("ATTENDEES");
    }

    @Test
    void losesTheRulesAndTargetsOfAnIndicatorThatIsTakenOut() {
        Form without = new Composition(form).removeIndicator("ATTENDEES").form();
        assertThat(without.indicators()).containsExactly(SESSIONS, SOLVED);
        assertThat(without.rules()).isEmpty();
        assertThat(without.targets()).hasSize(1);
        assertThat(new Composition(form).removeIndicator("SOLVED").form().targets())
                .isEmpty();
        assertThatThrownBy(() -> new Composition(form).removeIndicator("NOTHING"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takesRulesAlongToANewCodeAndDropsThoseOnAPartThatIsGone() {
        Indicator other = Indicator.counted("PEOPLE", "Số lượt người", "lượt người");
        Form changed = new Composition(form).change("ATTENDEES", other).form();
        assertThat(changed.rules()).containsExactly(atMost("SESSIONS", "PEOPLE", true));
        Form renamed = new Composition(form)
                .change("ATTENDEES", FormsOfTests.broken("PEOPLE", "Số lượt người", true))
                .form();
        assertThat(renamed.rules())
                .containsExactly(atMost("SESSIONS", "PEOPLE", true), atMost("PEOPLE.children", "PEOPLE", true));
    }

    @Test
    void movesPartsAndLeavesTheFirstAndTheLastWhereTheyAre() {
        Composition composition = new Composition(form);
        assertThat(composition.moveIndicator("SESSIONS", false).form().indicators())
                .containsExactly(ATTENDEES, SESSIONS, SOLVED);
        assertThat(composition.moveIndicator("SESSIONS", true).form()).isEqualTo(form);
        assertThat(composition.moveSection("RESULTS", false).form()).isEqualTo(form);
        String second = form.rules().getLast().key();
        assertThat(composition.moveRule(second, true).form().rules().getFirst().key())
                .isEqualTo(second);
        assertThat(composition.removeRule(second).form().rules()).hasSize(1);
    }

    @Test
    void proposesCodesWithoutMarksThatNobodyHasYet() {
        assertThat(Codes.propose("Số buổi tuyên truyền", List.of())).isEqualTo("SO_BUOI_TUYEN_TRUYEN");
        assertThat(Codes.propose("Đối tượng (đã xử lý)", List.of("DOI_TUONG_DA_XU_LY")))
                .isEqualTo("DOI_TUONG_DA_XU_LY_2");
        assertThat(Codes.propose("…", List.of())).isEqualTo("CHI_TIEU");
        assertThat(Codes.isCode(Codes.propose("Ă".repeat(300), List.of()))).isTrue();
    }

    @Test
    void keepsTheCodesOfHalvesForRatios() {
        assertThatThrownBy(() -> new Part("n", "nữ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Indicator(
                        "R",
                        "Tỷ lệ",
                        "%",
                        IndicatorKind.RATIO,
                        "a",
                        " ",
                        List.of(),
                        false,
                        false,
                        null,
                        null,
                        0,
                        false,
                        false))
                .hasMessageContaining("R");
    }
}
