package vn.dondoc.letter.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.edxml.Edxml;
import vn.dondoc.document.paper.Paper;
import vn.dondoc.document.paper.Papers;
import vn.dondoc.letter.LetterEnvelopes;
import vn.dondoc.letter.Letters;

/** The files of each version of a letter, made again whenever they are asked for. */
@Controller
@lombok.RequiredArgsConstructor
class LetterPaperController {

    private final Letters letters;
    private final LetterEnvelopes envelopes;

    @GetMapping("/letters/{id}/versions/{number}.docx")
    ResponseEntity<byte[]> docx(Standing standing, @PathVariable UUID id, @PathVariable int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers.docx(letters.paper(id, number, standing), out);
        return answer(Papers.DOCX, ContentDisposition.attachment(), "van-ban-%d.docx".formatted(number), out);
    }

    @GetMapping("/letters/{id}/versions/{number}.pdf")
    ResponseEntity<byte[]> pdf(Standing standing, @PathVariable UUID id, @PathVariable int number) throws IOException {
        Paper paper = letters.paper(id, number, standing);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers.pdf(paper, out);
        return answer(Papers.PDF, ContentDisposition.inline(), "van-ban-%d.pdf".formatted(number), out);
    }

    @GetMapping("/letters/{id}/versions/{number}.edxml")
    ResponseEntity<byte[]> edxml(Standing standing, @PathVariable UUID id, @PathVariable int number)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Edxml.write(envelopes.of(id, number, standing)));
        return answer(Edxml.MEDIA_TYPE, ContentDisposition.attachment(), "van-ban-%d.edxml".formatted(number), out);
    }

    private static ResponseEntity<byte[]> answer(
            String type, ContentDisposition.Builder how, String name, ByteArrayOutputStream content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name).build().toString())
                .body(content.toByteArray());
    }
}
