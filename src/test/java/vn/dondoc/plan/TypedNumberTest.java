package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"61 KH", "KH 61", "kh-61", "61/KH", "Số: 61 /KH", "kế hoạch số 61", "KE HOACH 61"})
    void readsNumberAndNotationInWhateverOrder(String typed) {
        assertThat(TypedNumber.read(typed)).contains(new TypedNumber("61", List.of("kh"), null));
    }

    @Test
    void readsTheWholeSignWithItsYear() {
        assertThat(TypedNumber.read("61/KH-UBND")).contains(new TypedNumber("61", List.of("kh", "ubnd"), null));
        assertThat(TypedNumber.read("12-KH/HU năm 2021")).contains(new TypedNumber("12", List.of("kh", "hu"), 2021));
        assertThat(TypedNumber.read("16/KH-BCĐ")).contains(new TypedNumber("16", List.of("kh", "bcd"), null));
        assertThat(TypedNumber.read("5")).contains(new TypedNumber("05", List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "đuối nước", "6 tháng 9 ngày", "%", "…"})
    void isNoNumberWhereNoneOrSeveralStand(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }
}
