package vn.dondoc.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Hands the files of papers out: Word to be gone on with, PDF to be read at once. */
public final class PaperFiles {

    /** What an address ends in, as a pattern. */
    public static final String ENDINGS = "docx|pdf";

    private PaperFiles() {}

    /**
     * @param name of the file, without its ending
     * @param ending one of {@link #ENDINGS}
     */
    public static ResponseEntity<byte[]> of(Paper paper, String name, String ending) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean word = ending.equals("docx");
        if (word) {
            Papers.docx(paper, content);
        } else {
            Papers.pdf(paper, content);
        }
        ContentDisposition.Builder how = word ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, word ? Papers.DOCX : Papers.PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name + "." + ending).build().toString())
                .body(content.toByteArray());
    }
}
