package vn.dondoc.document;

import static vn.dondoc.document.UnreadableSheet.Reason.BROKEN;
import static vn.dondoc.document.UnreadableSheet.Reason.NO_FORM;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a filled-in workbook, in the order of its rows.
 *
 * @param identity as it was given out
 * @param cells every cell of a row with a key under a column with a key, the empty ones too
 */
public record FilledSheets(String identity, List<FilledCell> cells) {

    public FilledSheets {
        cells = List.copyOf(cells);
    }

    /** @throws UnreadableSheet where it is not a form given out by {@link Workbooks#writeToFill}, or not safe to open */
    public static FilledSheets read(byte[] file) {
        PackedWorkbook.check(file);
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return read(workbook);
        } catch (UnreadableSheet e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // damaged files are answered with whatever the damage runs into
            throw new UnreadableSheet(BROKEN, e);
        }
    }

    private static FilledSheets read(Workbook workbook) {
        String identity = null;
        List<FilledCell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            Row keys = keys(sheet);
            if (keys == null) {
                continue;
            }
            String found = text(keys, 0).substring(FillWriter.MARK.length());
            if (identity != null && !identity.equals(found)) {
                throw new UnreadableSheet(NO_FORM);
            }
            identity = found;
            read(sheet, keys, cells);
        }
        if (identity == null) {
            throw new UnreadableSheet(NO_FORM);
        }
        return new FilledSheets(identity, cells);
    }

    private static void read(Sheet sheet, Row keys, List<FilledCell> cells) {
        Map<Integer, String> columns = new TreeMap<>();
        for (int i = 1; i < keys.getLastCellNum(); i++) {
            if (!text(keys, i).isBlank()) {
                columns.put(i, text(keys, i));
            }
        }
        for (Row row : sheet) {
            String key = row.getRowNum() > keys.getRowNum() ? text(row, 0) : "";
            if (!key.isBlank()) {
                columns.forEach((at, column) -> cells.add(CellReader.read(row, at, key, column)));
            }
        }
    }

    private static @Nullable Row keys(Sheet sheet) {
        for (Row row : sheet) {
            if (text(row, 0).startsWith(FillWriter.MARK)) {
                return row;
            }
        }
        return null;
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
