package vn.dondoc.letter.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.paper.PaperFiles;
import vn.dondoc.letter.Letters;

/** The files of each version of a letter, made again whenever they are asked for. */
@Controller
@lombok.RequiredArgsConstructor
class LetterPaperController {

    private final Letters letters;

    @GetMapping("/letters/{id}/versions/{number:\\d{1,6}}.{ending:" + PaperFiles.ENDINGS + "}")
    ResponseEntity<byte[]> paper(
            Standing standing, @PathVariable UUID id, @PathVariable int number, @PathVariable String ending)
            throws IOException {
        return PaperFiles.of(letters.paper(id, number, standing), "van-ban-" + number, ending);
    }
}
