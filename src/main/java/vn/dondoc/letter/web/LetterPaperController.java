package vn.dondoc.letter.web;

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
import vn.dondoc.document.paper.PaperFiles;
import vn.dondoc.letter.LetterEnvelopes;
import vn.dondoc.letter.Letters;

/** The files of each version of a letter, made again whenever they are asked for. */
@Controller
@lombok.RequiredArgsConstructor
class LetterPaperController {

    private final Letters letters;
    private final LetterEnvelopes envelopes;

    @GetMapping("/letters/{id}/versions/{number:\\d{1,6}}.{ending:" + PaperFiles.ENDINGS + "}")
    ResponseEntity<byte[]> paper(
            Standing standing, @PathVariable UUID id, @PathVariable int number, @PathVariable String ending)
            throws IOException {
        return PaperFiles.of(letters.paper(id, number, standing), "van-ban-" + number, ending);
    }

    @GetMapping("/letters/{id}/versions/{number:\\d{1,6}}.edxml")
    ResponseEntity<byte[]> edxml(Standing standing, @PathVariable UUID id, @PathVariable int number)
            throws IOException {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Edxml.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("van-ban-%d.edxml".formatted(number))
                                .build()
                                .toString())
                .body(Edxml.write(envelopes.of(id, number, standing)));
    }
}
