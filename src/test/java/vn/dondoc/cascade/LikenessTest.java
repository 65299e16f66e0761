package vn.dondoc.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** On the tasks of the demo's province plan 58 and of the district's 61 that carries it out. */
class LikenessTest {

    /** Which task of 61 a person would lay beside which of 58, by words of each. */
    static final Map<String, String> BY_HAND = Map.of(
            "Phối hợp truyền thông tới người dân", "Phối hợp thông tin, truyền thông",
            "Đăng tải thông tin trên trang của ngành", "Đăng tải thông tin về bảo vệ trẻ em trên trang của ngành",
            "Tấn công, trấn áp tội phạm", "Đấu tranh, xử lý nghiêm tội phạm",
            "Tăng cường tuyên truyền tại cơ sở", "Tuyên truyền trên trang thông tin điện tử",
            "Vận động đoàn viên, thanh niên", "Tuyên truyền, vận động đoàn viên",
            "Chỉ đạo, hướng dẫn báo chí", "Tuyên truyền trên trang thông tin điện tử");

    final List<String> superior = tasks("58/KH-UBND");
    final List<String> ours = tasks("61/KH-UBND");
    final Likeness likeness =
            new Likeness(Stream.concat(superior.stream(), ours.stream()).toList());

    @Test
    void fiveHundredAreLaidBesideFiveHundredInAMoment() {
        List<String> many = IntStream.range(0, 1_000)
                .mapToObj(
                        each -> superior.get(each % superior.size()) + " " + ours.get(each % ours.size()) + " " + each)
                .toList();
        long start = System.nanoTime();
        Likeness wide = new Likeness(many);
        double sum = 0;
        for (String one : many.subList(0, 500)) {
            for (String other : many.subList(500, 1_000)) {
                sum += wide.between(one, other);
            }
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("likeness of 500 x 500 sentences: %d ms%n", millis);
        assertThat(sum).isPositive();
        assertThat(millis).isLessThan(10_000);
    }

    @Test
    void theSameSentenceIsWhollyAlikeAndAStrangeOneNotAtAll() {
        for (String sentence : superior) {
            assertThat(likeness.between(sentence, sentence)).isCloseTo(1, within(1e-9));
        }
        assertThat(likeness.between("Trồng rừng ngập mặn", ours.getFirst())).isZero();
        assertThat(likeness.between("", ours.getFirst())).isZero();
    }

    @Test
    void itDoesNotMatterWhichIsAskedFirst() {
        for (String one : superior) {
            for (String other : ours) {
                assertThat(likeness.between(one, other)).isEqualTo(likeness.between(other, one), within(1e-12));
            }
        }
    }

    @Test
    void whatAPersonWouldLayBesideItIsAmongTheFirstThree() {
        BY_HAND.forEach((above, below) -> {
            String ordered = superior.stream()
                    .filter(each -> each.startsWith(above))
                    .findFirst()
                    .orElseThrow();
            List<String> likeliest = ours.stream()
                    .sorted(Comparator.comparingDouble((String own) -> likeness.between(ordered, own))
                            .reversed())
                    .limit(3)
                    .toList();
            assertThat(likeliest).as(ordered).anyMatch(own -> own.startsWith(below));
        });
    }

    @Test
    void whatNobodyAnswersIsNotAsAlikeAsWhatSomebodyDoes() {
        String budget = superior.stream()
                .filter(each -> each.startsWith("Bố trí kinh phí"))
                .findFirst()
                .orElseThrow();
        assertThat(best(budget)).isLessThan(0.35);
        assertThat(superior.stream().filter(each -> best(each) >= 0.12).count()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void marksSetDifferentlyAreTheSameWord() {
        assertThat(likeness.between("hòa giải ở cơ sở", "hoà giải ở cơ sở")).isCloseTo(1, within(1e-9));
    }

    private double best(String ordered) {
        return ours.stream()
                .mapToDouble(own -> likeness.between(ordered, own))
                .max()
                .orElse(0);
    }

    private static List<String> tasks(String number) {
        try {
            JsonNode tale =
                    new ObjectMapper().readTree(Files.readString(Path.of("src/main/resources/demo/1-quang-dien.json")));
            return StreamSupport.stream(tale.get("plans").spliterator(), false)
                    .filter(plan -> plan.get("number").asString().equals(number))
                    .flatMap(plan -> StreamSupport.stream(plan.get("tasks").spliterator(), false))
                    .map(task -> task.get("text").asString())
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
