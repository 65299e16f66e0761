package vn.dondoc.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The styles of one workbook, each made once: a workbook may hold only so many. */
final class Looks {

    private static final String FACE = "Times New Roman";
    private static final short SIZE = 12;
    private static final short TITLE_SIZE = 14;

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Letters, Font> fonts = new HashMap<>();

    Looks(Workbook workbook) {
        this.workbook = workbook;
        // what is not styled, and the unit in which widths of columns are counted
        Font plain = workbook.getFontAt(0);
        plain.setFontName(FACE);
        plain.setFontHeightInPoints(SIZE);
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    private CellStyle made(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.letters(), this::font));
        style.setAlignment(look.across());
        style.setVerticalAlignment(look.bordered() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setLocked(look.fill() != Look.Fill.INPUT);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.bordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.fill() != Look.Fill.NONE) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(
                    (look.fill() == Look.Fill.INPUT ? IndexedColors.LIGHT_YELLOW : IndexedColors.GREY_25_PERCENT)
                            .getIndex());
        }
        if (look.quoted()) {
            ((XSSFCellStyle) style).setQuotePrefixed(true);
        }
        return style;
    }

    private Font font(Letters letters) {
        Font font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints(letters == Letters.TITLE ? TITLE_SIZE : SIZE);
        font.setBold(letters == Letters.BOLD || letters == Letters.TITLE);
        font.setItalic(letters == Letters.ITALIC);
        if (letters == Letters.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }

    /** How letters are drawn. */
    enum Letters {
        PLAIN,
        BOLD,
        ITALIC,
        TITLE,
        LINK
    }

    /** Everything that tells one style from another. */
    record Look(
            Letters letters, HorizontalAlignment across, boolean bordered, String format, Fill fill, boolean quoted) {

        static final String AS_TEXT = "@";

        /** What lies behind the letters. */
        enum Fill {
            NONE,
            HEADER,
            INPUT
        }

        static Look line(Letters letters, HorizontalAlignment across) {
            return new Look(letters, across, false, "General", Fill.NONE, false);
        }

        static Look header() {
            return new Look(Letters.BOLD, HorizontalAlignment.CENTER, true, "General", Fill.HEADER, false);
        }

        static Look cell(Letters letters, HorizontalAlignment across, String format) {
            return new Look(letters, across, true, format, Fill.NONE, false);
        }

        Look toFillIn() {
            return new Look(letters, across, bordered, format, Fill.INPUT, quoted);
        }

        Look asQuoted() {
            return new Look(letters, across, bordered, format, fill, true);
        }
    }
}
