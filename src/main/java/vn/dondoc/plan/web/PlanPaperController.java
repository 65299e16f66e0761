package vn.dondoc.plan.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.paper.PaperFiles;
import vn.dondoc.plan.PlanPapers;

/** A plan as a paper, made whenever it is asked for. */
@Controller
@lombok.RequiredArgsConstructor
class PlanPaperController {

    private final PlanPapers papers;

    @GetMapping("/plans/{id}/paper.{ending:" + PaperFiles.ENDINGS + "}")
    ResponseEntity<byte[]> paper(Standing standing, @PathVariable UUID id, @PathVariable String ending)
            throws IOException {
        return PaperFiles.of(papers.paper(id, standing), "ke-hoach", ending);
    }
}
