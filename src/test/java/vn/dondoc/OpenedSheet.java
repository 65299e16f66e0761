package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The workbook of a list as somebody gets it, opened again; nothing in it may be a formula. */
public record OpenedSheet(Sheet sheet) {

    public static OpenedSheet of(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        byte[] file = answer.getResponse().getContentAsByteArray();
        OpenedSheet opened = new OpenedSheet(new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0));
        for (Row row : opened.sheet) {
            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
        return opened;
    }

    public Row head() {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals("STT")) {
                return row;
            }
        }
        throw new AssertionError("No header");
    }

    /** What stands under the header, counted from one. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = head().getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            assertThat(sheet.getRow(i).getCell(0).getNumericCellValue()).isEqualTo(rows.size() + 1);
            rows.add(sheet.getRow(i));
        }
        return rows;
    }

    /** The cells of a column, by its header. */
    public List<Cell> column(String header) {
        int at = texts(head()).indexOf(header);
        assertThat(at).as(header).isNotNegative();
        return rows().stream().map(row -> row.getCell(at)).toList();
    }

    public static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
