package vn.dondoc.progress.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.paper.PaperFiles;
import vn.dondoc.progress.AssignmentSlips;

/** The slip by which a task is passed on, made whenever it is asked for. */
@Controller
@lombok.RequiredArgsConstructor
class AssignmentSlipController {

    private final AssignmentSlips slips;

    @GetMapping("/progress/tasks/{id}/slip.{ending:" + PaperFiles.ENDINGS + "}")
    ResponseEntity<byte[]> slip(Standing standing, @PathVariable UUID id, @PathVariable String ending)
            throws IOException {
        return PaperFiles.of(slips.slip(id, standing), "phieu-giao-nhiem-vu", ending);
    }
}
