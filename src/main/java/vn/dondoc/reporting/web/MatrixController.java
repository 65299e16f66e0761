package vn.dondoc.reporting.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.reporting.register.Matrices;
import vn.dondoc.reporting.register.Matrix;
import vn.dondoc.reporting.register.MatrixPage;
import vn.dondoc.reporting.register.ReportChoices;
import vn.dondoc.reporting.register.ReportRegister;
import vn.dondoc.reporting.register.TimingCounts;
import vn.dondoc.site.NotFound;
import vn.dondoc.site.Paging;

/** Units × periods, for those whose units issue or receive: who has handed in what. */
@Controller
@RequestMapping("/reports/matrix")
@lombok.RequiredArgsConstructor
class MatrixController {

    private final Matrices matrices;
    private final ReportRegister register;
    private final ReportFilterWords words;

    @GetMapping
    String show(@Acting Standing standing, @ModelAttribute("form") ReportFilterForm form, Model model) {
        requireOverseer(standing);
        ObligationFilter filter = of(form);
        ReportChoices choices = register.choices(true, standing);
        model.addAttribute("words", words.words(filter, choices, standing));
        words.offer(filter, choices, standing, model);
        List<Matrix.Column> all = matrices.columns(filter, standing);
        Paging across = Paging.of(form.columns, MatrixPage.COLUMNS, all.size());
        List<Matrix.Column> shown =
                all.stream().skip(across.offset()).limit(MatrixPage.COLUMNS).toList();
        MatrixPage part = new MatrixPage(filter.page(), MatrixPage.ROWS, form.gaps);
        Matrix matrix = matrices.matrix(filter, shown, part, standing);
        model.addAttribute("matrix", matrix);
        model.addAttribute(
                "sums", all.stream().map(Matrix.Column::counts).reduce(TimingCounts.NONE, TimingCounts::plus));
        model.addAttribute("across", across);
        model.addAttribute("paging", Paging.of(filter.page(), MatrixPage.ROWS, matrix.units()));
        model.addAttribute("filter", filter);
        model.addAttribute("links", new MatrixLinks(filter));
        model.addAttribute(
                "sheet", ReportAddresses.of("/reports/matrix.xlsx", filter) + (form.gaps ? "&gaps=true" : ""));
        return "reporting/matrix";
    }

    /** The matrix is not narrowed by what its cells say. */
    static ObligationFilter of(ReportFilterForm form) {
        return form.filter(true)
                .withTiming(null)
                .withBucket(null)
                .only(Criterion.NOT_YET_DUE, false)
                .withMode(null)
                .withUnit(null);
    }

    static void requireOverseer(Standing standing) {
        if (standing.overseen().length == 0) {
            throw new NotFound("matrix", standing.username());
        }
    }
}
