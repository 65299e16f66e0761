package vn.dondoc.reporting.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.paper.PaperFiles;
import vn.dondoc.reporting.Consolidations;

/** The papers of the editions of a consolidated report, as they may be passed on. */
@Controller
@lombok.RequiredArgsConstructor
class ConsolidationPaperController {

    private final Consolidations consolidations;

    @GetMapping("/reports/{id}/consolidation/editions/{number:\\d{1,6}}.{ending:" + PaperFiles.ENDINGS + "}")
    ResponseEntity<byte[]> paper(
            Standing standing, @PathVariable UUID id, @PathVariable int number, @PathVariable String ending)
            throws IOException {
        return PaperFiles.of(consolidations.paper(id, number, standing), "bao-cao-" + number, ending);
    }
}
