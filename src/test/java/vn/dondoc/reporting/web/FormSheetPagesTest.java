package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.attachment.Evidence;
import vn.dondoc.reporting.FormsOfTests;

@PagesTest
class FormSheetPagesTest extends ReportPages {

    @Test
    void theFormGoesOutWithWhatWasWrittenAndComesBackOnlyAfterALook() throws IOException {
        posts(report, world.communeOne(), "draft", "whole", "1", SESSIONS, "1.234", RESULTS, "Đã làm");
        byte[] file = edited(sheet(), book -> {
            assertThat(cell(book, SESSIONS).getNumericCellValue()).isEqualTo(1234);
            cell(book, SESSIONS).setCellValue(5678);
            cell(book, "figure.SCHOOLS_COVERED_PCT.n").setCellValue(6);
            cell(book, "figure.SCHOOLS_COVERED_PCT.d").setCellValue(7);
            cell(book, "head.number").setCellValue("12/BC-UBND");
        });
        Document look = Desk.html(sends(file));
        assertThat(look.select("input[name=chosen]").eachAttr("value"))
                .containsExactlyInAnyOrder(
                        SESSIONS, "figure.SCHOOLS_COVERED_PCT.n", "figure.SCHOOLS_COVERED_PCT.d", "head.number");
        assertThat(row(look, SESSIONS).text()).contains("1.234", "5.678").containsPattern("[A-Z]+\\d+");
        assertThat(look.select(".errors")).isEmpty();
        assertThat(answer(report, SESSIONS)).as("only a look").isEqualTo("1.234");
        assertThat(confirms(look)).hasStatus3xxRedirection();
        assertThat(answer(report, SESSIONS)).isEqualTo("5.678");
        assertThat(answer(report, "head.number")).isEqualTo("12/BC-UBND");
        assertThat(answer(report, RESULTS)).isEqualTo("Đã làm");
    }

    @Test
    void aCellThatIsNoNumberIsNamedByItsAddressAndNotTaken() throws IOException {
        String[] address = new String[1];
        byte[] file = edited(sheet(), book -> {
            address[0] = cell(book, SESSIONS).getAddress().formatAsString();
            cell(book, SESSIONS).setCellValue("mười hai");
            cell(book, RESULTS).setCellValue("Đã tổ chức tuyên truyền.");
        });
        Document look = Desk.html(sends(file));
        assertThat(look.select(".errors").text()).contains(address[0] + ": “mười hai” không phải là số");
        assertThat(look.select("input[name=chosen]").eachAttr("value")).containsExactly(RESULTS);
        confirms(look);
        assertThat(answer(report, SESSIONS)).isEmpty();
        assertThat(answer(report, RESULTS)).isEqualTo("Đã tổ chức tuyên truyền.");
    }

    @Test
    void anEmptiedCellThrowsNothingAwayUnlessSomebodyTicksIt() throws IOException {
        posts(report, world.communeOne(), "draft", "whole", "1", SESSIONS, "12", RESULTS, "Đã làm");
        Document look = Desk.html(sends(edited(sheet(), book -> {
            cell(book, SESSIONS).setBlank();
            cell(book, RESULTS).setCellValue("Đã làm xong");
        })));
        assertThat(look.select("input[name=chosen][checked]").eachAttr("value")).containsExactly(RESULTS);
        confirms(look);
        assertThat(answer(report, SESSIONS)).isEqualTo("12");
        assertThat(answer(report, RESULTS)).isEqualTo("Đã làm xong");
    }

    @Test
    void whatAColleagueWroteMeanwhileIsNotWrittenOver() throws IOException {
        posts(report, world.communeOne(), "draft", "whole", "1", SESSIONS, "12");
        byte[] file = edited(sheet(), book -> cell(book, SESSIONS).setCellValue(20));
        Document look = Desk.html(sends(file));
        posts(
                report,
                world.communeOne(),
                "draft",
                "whole",
                "1",
                SESSIONS,
                "15",
                "revision." + SESSIONS,
                seen(SESSIONS));
        Document clash = Desk.html(confirms(look));
        assertThat(clash.select("form#report .clash q").text()).isEqualTo("15");
        assertThat(clash.select("input[name=" + SESSIONS + "]").val()).isEqualTo("20");
        assertThat(answer(report, SESSIONS)).isEqualTo("15");
    }

    @Test
    void sheetsOfOtherReportsOlderFormsAndOtherFilesAreRefusedWithASentence() throws IOException {
        byte[] ofYear = body(desk.get(world.communeOne(), "/reports/{id}/sheet.xlsx", year));
        assertThat(told(sends(ofYear))).isEqualTo("reporting.sheet.wrong.OTHER_REPORT");
        byte[] old = sheet();
        posts(report, world.communeOne(), "draft", "whole", "1", SESSIONS, "12");
        FormsOfTests.publish(forms, jdbc, report, FormsOfTests.large(library));
        posts(report, world.communeOne(), "form-adoption");
        assertThat(told(sends(old))).isEqualTo("reporting.sheet.wrong.OTHER_FORM");
        assertThat(told(sends(Evidence.pdf("BÁO CÁO")))).isEqualTo("reporting.sheet.unreadable.NOT_XLSX");
        assertThat(told(sends(empty()))).isEqualTo("reporting.sheet.unreadable.NO_FORM");
        assertThat(told(sends(sheet()))).isEqualTo("reporting.sheet.nothing");
    }

    @Test
    void strangersAndReceiversHaveNoSheet() throws IOException {
        byte[] file = sheet();
        posts(report, world.communeOne(), "draft", "whole", "1", SESSIONS, "12");
        assertThat(desk.get(world.monitor(), "/reports/{id}/sheet.xlsx", report))
                .hasStatus(404);
        assertThat(desk.get(world.communeTwo(), "/reports/{id}/sheet.xlsx", report))
                .hasStatus(404);
        assertThat(uploads(report, world.communeTwo(), "sheet", "sheet", "a.xlsx", file))
                .hasStatus(404);
        assertThat(posts(report, world.communeTwo(), "sheet/confirmation", "chosen", SESSIONS, SESSIONS, "1"))
                .hasStatus(404);
        handsIn("Đã làm");
        assertThat(told(sends(file))).isEqualTo("reporting.movedMeanwhile");
    }

    private byte[] sheet() {
        return body(desk.get(world.communeOne(), "/reports/{id}/sheet.xlsx", report));
    }

    private MvcTestResult sends(byte[] file) {
        return uploads(report, world.communeOne(), "sheet", "sheet", "bao-cao.xlsx", file);
    }

    private MvcTestResult confirms(Document look) {
        Element form = look.selectFirst("form[action$=sheet/confirmation]");
        return desk.post(world.communeOne(), "/reports/" + report + "/sheet/confirmation", Desk.entries(form));
    }

    private static String told(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Desk.flash(result).key();
    }

    private static Element row(Document look, String field) {
        return look.select("tr:has(input[value=" + field + "])").first();
    }

    private static byte[] body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static byte[] edited(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    /** The cell to be filled in of that field. */
    private static Cell cell(XSSFWorkbook book, String field) {
        for (Sheet sheet : book) {
            int column = 0;
            for (Row row : sheet) {
                Cell key = row.getCell(0);
                String text = key == null ? "" : key.toString();
                if (text.startsWith("dondoc:")) {
                    for (Cell each : row) {
                        column = "value".equals(each.toString()) ? each.getColumnIndex() : column;
                    }
                } else if (text.equals(field)) {
                    return row.getCell(column);
                }
            }
        }
        throw new IllegalArgumentException(field);
    }

    private static byte[] empty() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("Không phải biểu mẫu");
            book.write(out);
            return out.toByteArray();
        }
    }
}
