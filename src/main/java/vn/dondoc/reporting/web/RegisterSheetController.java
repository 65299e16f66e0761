package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.TableSheet;
import vn.dondoc.document.Workbooks;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.reporting.register.ReportRegister;

/** The lists of reports and the matrix as workbooks, with the filter of the page that they are taken from. */
@Controller
@lombok.RequiredArgsConstructor
class RegisterSheetController {

    private final RegisterSheets sheets;
    private final ReportRegister register;
    private final ReportFilterWords words;

    @GetMapping("/reports.xlsx")
    void list(
            CurrentUser user,
            @Acting Standing standing,
            @ModelAttribute("form") ReportFilterForm form,
            HttpServletResponse response)
            throws IOException {
        boolean followed = form.followed(false);
        ObligationFilter filter = form.filter(followed);
        String said = words.words(filter, register.choices(followed, standing), standing);
        send(sheets.list(filter, said, user, standing), "theo-doi-nop-bao-cao.xlsx", response);
    }

    @GetMapping("/reports/matrix.xlsx")
    void matrix(
            CurrentUser user,
            @Acting Standing standing,
            @ModelAttribute("form") ReportFilterForm form,
            HttpServletResponse response)
            throws IOException {
        MatrixController.requireOverseer(standing);
        ObligationFilter filter = MatrixController.of(form);
        String said = words.words(filter, register.choices(true, standing), standing);
        send(sheets.matrix(filter, form.gaps, said, user, standing), "bang-theo-doi-nop-bao-cao.xlsx", response);
    }

    private static void send(TableSheet sheet, String name, HttpServletResponse response) throws IOException {
        response.setContentType(Workbooks.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        Workbooks.write(response.getOutputStream(), sheet);
    }
}
