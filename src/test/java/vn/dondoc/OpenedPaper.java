package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The files of a paper as somebody gets them, opened again. */
public final class OpenedPaper {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private OpenedPaper() {}

    /** All words of a document of Word, tables too, every gap one blank. */
    public static String docx(MvcTestResult answer) throws IOException {
        byte[] file = file(answer, WORD, "attachment");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return oneLine(words.getText());
        }
    }

    /** All words of a PDF, every gap one blank. */
    public static String pdf(MvcTestResult answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(answer, "application/pdf", "inline"))) {
            return oneLine(new PDFTextStripper().getText(document));
        }
    }

    /** Where its data come from, as the file itself says. */
    public static String sources(MvcTestResult answer) throws IOException {
        byte[] file = file(answer, WORD, "attachment");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getProperties().getCoreProperties().getDescription();
        }
    }

    public static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static byte[] file(MvcTestResult answer, String type, String how) {
        assertThat(answer).as(answer.getRequest().getRequestURI()).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo(type);
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith(how);
        return answer.getResponse().getContentAsByteArray();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ");
    }
}
