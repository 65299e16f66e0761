package vn.dondoc.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PdfReadingTest {

    private final DocumentReader reader = new DocumentReader();
    private final DocumentReader blind = new DocumentReader("no-such-command");

    @Test
    void ownTextIsTakenAsItStands() {
        ReadDocument document = blind.read(Papers.pdf(Papers.PLAN, 2), "kh.pdf", ReadingProgress.SILENT);
        assertThat(document.text().lines())
                .containsExactlyElementsOf(Stream.concat(Papers.PLAN.stream(), Papers.PLAN.stream())
                        .toList());
        assertThat(document.pages()).isEqualTo(2);
        assertThat(document.recognised()).isFalse();
        assertThat(document.notes()).isEmpty();
    }

    @Test
    void aRuledTableIsReadRowByRow() {
        String text = blind.read(Papers.pdfWithTable(), "kh.pdf", ReadingProgress.SILENT)
                .text();
        assertThat(text).isEqualTo("""
                Phân công thực hiện
                Nhiệm vụ\tĐơn vị chủ trì\tThời gian
                Tập huấn nghiệp vụ cho cán bộ xã\tPhòng Tư pháp\tQuý II
                Kiểm tra\t\tQuý III
                Nơi nhận""");
    }

    @Test
    void theNumberStampedIntoItsGapIsReadThere() {
        byte[] file = Papers.pdfWithStampedNumber();
        assertThat(blind.read(file, "kh.pdf", ReadingProgress.SILENT).text().lines())
                .anyMatch(line -> line.matches("Số: +27 +/KH-UBND"));
    }

    @Test
    void thePageNumberIsNoLine() {
        List<String> lines = new ArrayList<>(List.of("1"));
        lines.addAll(Papers.PLAN);
        assertThat(blind.read(Papers.pdf(lines, 1), "kh.pdf", ReadingProgress.SILENT)
                        .text())
                .startsWith(Papers.PLAN.getFirst());
    }

    @Test
    void aFileThatOnlyItsOwnerMayChangeIsRead() {
        byte[] file = Papers.pdf(Papers.PLAN, 1, "owner", "");
        assertThat(blind.read(file, "kh.pdf", ReadingProgress.SILENT).text()).contains("KẾ HOẠCH");
    }

    @Test
    void aFileWithAPasswordIsRefused() {
        byte[] file = Papers.pdf(Papers.PLAN, 1, "owner", "user");
        assertThat(refusal(blind, file, "kh.pdf")).isEqualTo(UnreadableDocument.Reason.ENCRYPTED);
    }

    @Test
    void tooManyPagesAreRefusedWithBothNumbers() {
        byte[] file = Papers.pdf(List.of("Trang"), 301);
        UnreadableDocument refused = catchThrowableOfType(
                UnreadableDocument.class, () -> blind.read(file, "kh.pdf", ReadingProgress.SILENT));
        assertThat(refused.reason()).isEqualTo(UnreadableDocument.Reason.TOO_MANY_PAGES);
        assertThat(refused.arguments()).containsExactly(301, 300);
    }

    @Test
    void aScanIsRefusedInWordsWhereNothingRecognisesIt() {
        assertThat(refusal(blind, Papers.scannedPdf(Papers.PLAN, 1), "kh.pdf"))
                .isEqualTo(UnreadableDocument.Reason.NO_TEXT_NO_OCR);
        assertThat(refusal(blind, Papers.image(Papers.PLAN, "png"), "kh.png"))
                .isEqualTo(UnreadableDocument.Reason.NO_TEXT_NO_OCR);
    }

    @Test
    void aScanIsRecognisedAndTellsItsProgress() {
        assumeRecognition();
        List<String> progress = Collections.synchronizedList(new ArrayList<>());
        ReadDocument document = reader.read(
                Papers.scannedPdf(Papers.PLAN, 3), "kh.pdf", (done, total) -> progress.add(done + "/" + total));
        assertThat(document.recognised()).isTrue();
        assertThat(document.notes()).containsExactly(ReadingNote.RECOGNISED_BY_MACHINE);
        assertThat(progress).contains("1/3", "2/3").endsWith("3/3");
        assertThat(shareOfWords(document.text())).isGreaterThan(0.9);
    }

    @Test
    void theCompressionThatScannersFavourHasItsDecoder() {
        assertThat(javax.imageio.ImageIO.getImageReadersByFormatName("JBIG2").hasNext())
                .isTrue();
    }

    @Test
    void picturesAreRecognised() {
        assumeRecognition();
        for (String format : List.of("png", "jpg", "tiff")) {
            ReadDocument document =
                    reader.read(Papers.image(Papers.PLAN, format), "kh." + format, ReadingProgress.SILENT);
            assertThat(document.format()).isEqualTo(DocumentFormat.IMAGE);
            assertThat(shareOfWords(document.text())).as(format).isGreaterThan(0.9);
        }
    }

    @Test
    void aPageThatLiesOnItsSideIsTurned() {
        assumeRecognition();
        byte[] file = Papers.sideways(java.util.stream.IntStream.range(0, 3)
                .boxed()
                .flatMap(again -> Papers.PLAN.stream())
                .toList());
        assertThat(shareOfWords(
                        reader.read(file, "kh.png", ReadingProgress.SILENT).text()))
                .isGreaterThan(0.9);
    }

    @Test
    void aBlankSheetIsNoPageThatCouldNotBeRead() {
        assumeRecognition();
        assertThat(refusal(reader, Papers.image(List.of(), "png"), "kh.png"))
                .isEqualTo(UnreadableDocument.Reason.EMPTY);
    }

    @Test
    void aScanWithASecretMarkIsRefused() {
        assumeRecognition();
        List<String> lines = new ArrayList<>(Papers.PLAN);
        lines.add(2, "TỐI MẬT");
        assertThat(refusal(reader, Papers.scannedPdf(lines, 2), "kh.pdf")).isEqualTo(UnreadableDocument.Reason.SECRET);
    }

    @Test
    void nothingOfASecretScanIsLeftOnTheDisk() throws IOException {
        Set<String> before = temporaryFiles();
        byte[] file = Papers.scannedPdf(List.of("TỐI MẬT", "KẾ HOẠCH"), 1);
        assertThat(refusal(reader.recognises() ? reader : blind, file, "kh.pdf"))
                .isIn(UnreadableDocument.Reason.SECRET, UnreadableDocument.Reason.NO_TEXT_NO_OCR);
        assertThat(temporaryFiles()).isSubsetOf(before);
    }

    private static Set<String> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(?i)(pdfbox|imageio|poi|tess).*"))
                    .collect(Collectors.toSet());
        }
    }

    private void assumeRecognition() {
        if (!reader.recognises()) {
            System.out.println("Skipped: tesseract with the language vie is not installed");
        }
        assumeTrue(reader.recognises());
    }

    private static double shareOfWords(String text) {
        Set<String> wanted = words(String.join(" ", Papers.PLAN));
        Set<String> found = words(text);
        long kept = wanted.stream().filter(found::contains).count();
        return (double) kept / wanted.size();
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\d]+")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static UnreadableDocument.Reason refusal(DocumentReader reader, byte[] file, String name) {
        return catchThrowableOfType(UnreadableDocument.class, () -> reader.read(file, name, ReadingProgress.SILENT))
                .reason();
    }
}
