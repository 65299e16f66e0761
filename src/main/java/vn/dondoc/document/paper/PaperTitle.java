package vn.dondoc.document.paper;

/**
 * Tên loại và trích yếu: what the paper is and what it is about.
 *
 * @param about without «V/v», which a letter puts before it
 * @param period a line in brackets under it, such as «6 tháng đầu năm 2026»; blank for none
 */
public record PaperTitle(PaperKind kind, String about, String period) {

    public PaperTitle {
        about = Written.withoutEnd(Written.line(about, "trích yếu")).replaceFirst("(?iu)^v/v\\s*:?\\s*", "");
        period = Written.line(period).replaceFirst("^\\((.*)\\)$", "$1");
        if (kind == PaperKind.LETTER && !period.isEmpty()) {
            throw new IllegalArgumentException("A letter says its period in its subject");
        }
    }

    public static PaperTitle of(PaperKind kind, String about) {
        return new PaperTitle(kind, about, "");
    }

    public static PaperTitle of(PaperKind kind, String about, String period) {
        return new PaperTitle(kind, about, period);
    }

    /** The whole in one line, for the properties of the file. */
    public String line() {
        return kind.isNamed() ? kind.word() + " " + about + inBrackets() : "V/v " + about;
    }

    private String inBrackets() {
        return period.isEmpty() ? "" : " (" + period + ")";
    }
}
