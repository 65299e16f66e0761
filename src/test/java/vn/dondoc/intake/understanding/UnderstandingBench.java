package vn.dondoc.intake.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * {@code ./mvnw test -Pbench} prints how long a text of 30 pages takes, once warm; run as a program with a file as
 * argument, how long that text takes.
 */
@EnabledIfSystemProperty(named = "dondoc.bench", matches = "true")
class UnderstandingBench {

    private static final int PAGE = 2_600;
    private static final int RUNS = 41;

    @Test
    void readsThirtyPages() throws IOException {
        main(new String[0]);
    }

    public static void main(String[] arguments) throws IOException {
        String text = arguments.length == 0 ? pages(30) : Files.readString(Path.of(arguments[0]));
        Draft draft = Understanding.of(text);
        for (int i = 0; i < RUNS; i++) {
            Understanding.of(text);
        }
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            Understanding.of(text);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%,d characters, %d agencies, %d reports: median %.1f ms, worst %.1f ms%n",
                text.length(),
                draft.responsibilities().size(),
                draft.reporting().size(),
                millis[RUNS / 2],
                millis[RUNS - 1]);
    }

    /** A plan whose assignments go on for so many pages, lines broken as a PDF breaks them. */
    static String pages(int pages) {
        StringBuilder text = new StringBuilder(SamplePlans.HEADER);
        int number = 1;
        while (text.length() < pages * PAGE) {
            text.append(number++)
                    .append(". Phòng Kinh tế và Hạ tầng huyện\n\n")
                    .append("- Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan rà soát, thống kê các tuyến\n\n")
                    .append("đường xuống cấp trên địa bàn; tham mưu UBND huyện bố trí kinh phí sửa chữa, bảo trì\n\n")
                    .append("theo phân cấp, bảo đảm an toàn giao thông cho người dân trong mùa mưa lũ năm 2021.\n\n")
                    .append("- Báo cáo kết quả thực hiện về UBND huyện (qua Văn phòng HĐND và UBND huyện) 6 tháng\n\n")
                    .append("trước ngày 10/6/2021 và năm trước ngày 05/12/2021 để tổng hợp, báo cáo UBND tỉnh.\n\n");
        }
        return text.append(SamplePlans.TAIL).toString();
    }
}
