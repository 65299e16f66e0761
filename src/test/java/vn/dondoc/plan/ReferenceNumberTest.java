package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceNumberTest {

    @ParameterizedTest
    @CsvSource({
        "Số:  61    /KH-UBND, 61/KH-UBND",
        "61/KH-UBND, 61/KH-UBND",
        "số 61/KH-UBND, 61/KH-UBND",
        "12-KH/HU, 12-KH/HU",
        "286-QĐ/TW, 286-QĐ/TW",
        "05/KH-BCĐ138, 05/KH-BCĐ138",
        "5/KH-BCĐ138, 05/KH-BCĐ138",
        "005/KH-BCĐ138, 05/KH-BCĐ138",
        "1139/BĐH, 1139/BĐH",
        "2264/ SYT- NVY, 2264/SYT-NVY",
        "12/UBND-VX, 12/UBND-VX",
        "07a/QĐ-UBND, 7a/QĐ-UBND",
        "204/KH–BCĐ138, 204/KH-BCĐ138",
    })
    void readsWhatOfficesWrite(String written, String printed) {
        assertThat(ReferenceNumber.parse(written)).hasToString("Optional[" + printed + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KH-UBND",
                "Số:     /KH-UBND",
                "61",
                "61/",
                "17/3/2021",
                "ngày 61/KH-UBND",
                "61/KH-UBND của huyện"
            })
    void takesNothingElseForANumber(String written) {
        assertThat(ReferenceNumber.parse(written)).isEmpty();
    }

    @Test
    void isTheSameHoweverItsLettersAreComposed() {
        String apart = Normalizer.normalize("05/KH-BCĐ138/QĐ", Normalizer.Form.NFD);
        assertThat(ReferenceNumber.parse(apart)).isEqualTo(ReferenceNumber.parse("5/KH-BCĐ138/QĐ"));
    }

    @Test
    void isReadBackFromWhatItPrints() {
        for (String written : new String[] {"61/KH-UBND", "12-KH/HU", "05/KH-BCĐ138"}) {
            ReferenceNumber number = ReferenceNumber.parse(written).orElseThrow();
            assertThat(ReferenceNumber.parse(number.toString())).contains(number);
        }
    }

    @Test
    void needsBothParts() {
        assertThatThrownBy(() -> new ReferenceNumber(" ", "KH-UBND")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReferenceNumber("61", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
