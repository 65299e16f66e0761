package vn.dondoc.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.TableSheet;
import vn.dondoc.document.Workbooks;
import vn.dondoc.obligation.FilterWords;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;

/** Tasks as a workbook, with the filter of the list that it is taken from. */
@Controller
@lombok.RequiredArgsConstructor
class TaskSheetController {

    private final TaskSheets sheets;

    @GetMapping("/progress/tasks.xlsx")
    void sheet(CurrentUser user, @Acting Standing standing, FilterWords words, HttpServletResponse response)
            throws IOException {
        // what only reports have does not narrow tasks
        ObligationFilter tasks = words.filter()
                .withKind(ObligationKind.TASK)
                .withPeriod(null)
                .withYear(null)
                .withTiming(null);
        TableSheet sheet = sheets.sheet(tasks, user, standing);
        response.setContentType(Workbooks.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("tinh-hinh-thuc-hien-nhiem-vu.xlsx")
                        .build()
                        .toString());
        Workbooks.write(response.getOutputStream(), sheet);
    }
}
