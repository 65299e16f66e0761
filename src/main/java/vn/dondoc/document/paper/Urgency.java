package vn.dondoc.document.paper;

/** Độ khẩn (NĐ 30/2020, Phụ lục I, Mục II.10): the mark and the width of its box in millimetres. */
public enum Urgency {
    URGENT("KHẨN", 20),
    VERY_URGENT("THƯỢNG KHẨN", 40),
    MOST_URGENT("HỎA TỐC", 30);

    static final int HEIGHT = 8;

    private final String mark;
    private final int width;

    Urgency(String mark, int width) {
        this.mark = mark;
        this.width = width;
    }

    String mark() {
        return mark;
    }

    int width() {
        return width;
    }
}
