package vn.dondoc.dashboard.web;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.dashboard.MeetingPapers;
import vn.dondoc.document.paper.PaperFiles;
import vn.dondoc.site.WrittenDate;

/** The weekly meeting as a file, made whenever it is asked for. */
@Controller
@lombok.RequiredArgsConstructor
class MeetingPaperController {

    private final MeetingPapers papers;

    @GetMapping("/dashboard/weekly.{ending:" + PaperFiles.ENDINGS + "}")
    ResponseEntity<byte[]> paper(
            @Acting Standing standing, @PathVariable String ending, @RequestParam(defaultValue = "") String from)
            throws IOException {
        return PaperFiles.of(papers.paper(WrittenDate.parse(from).orElse(null), standing), "giao-ban", ending);
    }
}
