package vn.dondoc.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuyên truyền phòng, chống | 30 | Tuyên truyền phòng, chống",
                "Tuyên truyền phòng, chống | 25 | Tuyên truyền phòng, chống",
                "Tuyên truyền phòng, chống | 24 | Tuyên truyền phòng…",
                "Tuyên truyền phòng, chống | 18 | Tuyên truyền…",
                "Tuyên truyền phòng, chống | 15 | Tuyên truyền…",
                "Tuyên truyền phòng, chống | 12 | Tuyên…",
                "Kếhoạchkhôngcáchchữ | 8 | Kếhoạch…",
            })
    void isCutBetweenWords(String text, int longest, String cut) {
        assertThat(Shortened.of(text, longest)).isEqualTo(cut).hasSizeLessThanOrEqualTo(longest);
    }
}
