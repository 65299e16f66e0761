package vn.dondoc.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.TableSheet;
import vn.dondoc.document.Workbooks;

/** Tasks as a workbook, with the filter of the list that it is taken from. */
@Controller
@lombok.RequiredArgsConstructor
class TaskSheetController {

    private final TaskSheets sheets;

    @GetMapping("/progress/tasks.xlsx")
    void sheet(CurrentUser user, Standing standing, TaskSheetForm form, HttpServletResponse response)
            throws IOException {
        TableSheet sheet = sheets.sheet(form.filter(), user, standing);
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
