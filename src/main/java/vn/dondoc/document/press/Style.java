package vn.dondoc.document.press;

import static vn.dondoc.document.press.Style.Across.CENTRE;
import static vn.dondoc.document.press.Style.Across.JUSTIFIED;
import static vn.dondoc.document.press.Style.Across.LEFT;
import static vn.dondoc.document.press.Style.Across.RIGHT;
import static vn.dondoc.document.press.Style.Letters.BOLD;
import static vn.dondoc.document.press.Style.Letters.BOLD_ITALIC;
import static vn.dondoc.document.press.Style.Letters.ITALIC;
import static vn.dondoc.document.press.Style.Letters.UPRIGHT;

/**
 * The styles of a paper (NĐ 30/2020, Phụ lục I, Mục V; where the decree leaves a range, the size of its example). All
 * lines stand single spaced.
 */
public enum Style {
    NATION("Quốc hiệu", 12, BOLD, CENTRE, 0, 0, 0),
    MOTTO("Tiêu ngữ", 13, BOLD, CENTRE, 0, 0, 0),
    SUPERIOR("Cơ quan chủ quản", 12, UPRIGHT, CENTRE, 0, 0, 0),
    ISSUER("Cơ quan ban hành", 12, BOLD, CENTRE, 0, 0, 0),
    NUMBER("Số, ký hiệu", 13, UPRIGHT, CENTRE, 0, 6, 0),
    PLACE_AND_DAY("Địa danh, thời gian", 13, ITALIC, CENTRE, 0, 6, 0),
    LETTER_SUBJECT("Trích yếu công văn", 12, UPRIGHT, CENTRE, 0, 6, 0),
    KIND("Tên loại", 14, BOLD, CENTRE, 0, 18, 1),
    ABOUT("Trích yếu", 14, BOLD, CENTRE, 0, 0, 0),
    BASIS("Căn cứ", 14, ITALIC, JUSTIFIED, Style.FIRST_LINE, 6, 0),
    ADDRESSED("Kính gửi", 14, UPRIGHT, LEFT, 0, 18, 0),
    ADDRESSED_CENTRED("Kính gửi một nơi", 14, UPRIGHT, CENTRE, 0, 18, 0),
    ADDRESSEE("Nơi kính gửi", 14, UPRIGHT, LEFT, 0, 0, 0),
    BODY("Nội dung", 14, UPRIGHT, JUSTIFIED, Style.FIRST_LINE, 6, 0),
    DIVISION("Phần", 14, BOLD, CENTRE, 0, 12, 2),
    DIVISION_TITLE("Tiêu đề phần", 14, BOLD, CENTRE, 0, 0, 0),
    SECTION("Mục", 14, BOLD, JUSTIFIED, Style.FIRST_LINE, 6, 2),
    CLAUSE("Khoản", 14, BOLD, JUSTIFIED, Style.FIRST_LINE, 6, 3),
    RIGHT_TO_SIGN("Chức vụ người ký", 14, BOLD, CENTRE, 0, 0, 0),
    SIGNER("Họ tên người ký", 14, BOLD, CENTRE, 0, 0, 0),
    RECIPIENTS("Nơi nhận", 12, BOLD_ITALIC, LEFT, 0, 0, 0),
    RECIPIENT("Danh sách nơi nhận", 11, UPRIGHT, LEFT, 0, 0, 0),
    STAMP("Dấu khẩn", 13, BOLD, CENTRE, 0, 0, 0),
    APPENDIX("Phụ lục", 14, BOLD, CENTRE, 0, 0, 1),
    APPENDIX_TITLE("Tên phụ lục", 14, BOLD, CENTRE, 0, 0, 0),
    APPENDIX_OF("Kèm theo văn bản", 14, ITALIC, CENTRE, 0, 0, 0),
    CAPTION("Tên bảng", 13, BOLD, CENTRE, 0, 6, 0),
    UNIT("Đơn vị tính", 13, ITALIC, RIGHT, 0, 6, 0),
    /** In tables the decree gives no size: as the text where there is room, down to 11 where there are many columns. */
    CELL("Ô của bảng", 13, UPRIGHT, LEFT, 0, 0, 0),
    CELL_SMALL("Ô của bảng nhiều cột", 12, UPRIGHT, LEFT, 0, 0, 0),
    CELL_SMALLEST("Ô của bảng rất nhiều cột", 11, UPRIGHT, LEFT, 0, 0, 0),
    GAP("Khoảng cách", 6, UPRIGHT, LEFT, 0, 0, 0),
    SOURCES("Nguồn số liệu", 11, ITALIC, JUSTIFIED, 0, 12, 0),
    PAGE_NUMBER("Số trang", 14, UPRIGHT, CENTRE, 0, 0, 0);

    /** One centimetre, in points. */
    static final double FIRST_LINE = 28.35;

    /** Height of a single spaced line of Times New Roman, and of what has its measures, for each point of its size. */
    static final double SINGLE = 1.149;

    /** How letters are drawn. */
    public enum Letters {
        UPRIGHT(false, false),
        BOLD(true, false),
        ITALIC(false, true),
        BOLD_ITALIC(true, true);

        final boolean bold;
        final boolean italic;

        Letters(boolean bold, boolean italic) {
            this.bold = bold;
            this.italic = italic;
        }
    }

    /** Where lines stand between their margins. */
    public enum Across {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    final String title;
    final int size;
    final Letters letters;
    final Across across;
    final double firstLine;
    final int before;
    /** 1 to 3 for what a table of contents lists, else 0. */
    final int outline;

    Style(String title, int size, Letters letters, Across across, double firstLine, int before, int outline) {
        this.title = title;
        this.size = size;
        this.letters = letters;
        this.across = across;
        this.firstLine = firstLine;
        this.before = before;
        this.outline = outline;
    }

    /** The width of a text in this style, in points, were it on one line. */
    public double width(String text) {
        return width(text, letters);
    }

    public double width(String text, Letters drawn) {
        return Faces.of(drawn).width(text) * size;
    }

    /** How many lines a text takes in this style. */
    int lines(String text, double within) {
        return lines(text, within, letters);
    }

    int lines(String text, double within, Letters drawn) {
        int lines = 1;
        double used = 0;
        double gap = width(" ", drawn);
        for (String word : text.split(" ")) {
            double wide = width(word, drawn);
            boolean next = used > 0 && used + gap + wide > within;
            lines += next ? 1 : 0;
            used = next || used == 0 ? wide : used + gap + wide;
        }
        return lines;
    }

    /** Whether it leads over to what follows, and may not be left alone at the foot of a page. */
    boolean leadsOn() {
        return outline > 0 || this == DIVISION_TITLE || this == CAPTION || this == UNIT || this == APPENDIX_TITLE;
    }
}
