package vn.dondoc.intake.understanding;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of administrative document that name themselves in capitals above the title. */
enum Kind {
    PLAN("Kế hoạch", DocumentNature.PLAN),
    PROGRAMME("Chương trình", DocumentNature.PLAN),
    SCHEME("Đề án", DocumentNature.PLAN),
    OPTION("Phương án", DocumentNature.PLAN),
    DIRECTIVE("Chỉ thị", DocumentNature.PLAN),
    DECISION("Quyết định", DocumentNature.PLAN),
    NOTICE("Thông báo", DocumentNature.PLAN),
    TELEGRAM("Công điện", DocumentNature.PLAN),
    GUIDE("Hướng dẫn", DocumentNature.PLAN),
    CONCLUSION("Kết luận", DocumentNature.PLAN),
    RESOLUTION("Nghị quyết", DocumentNature.PLAN),
    REPORT("Báo cáo", DocumentNature.REPORT),
    PROPOSAL("Tờ trình", DocumentNature.OTHER),
    INVITATION("Giấy mời", DocumentNature.OTHER),
    MINUTES("Biên bản", DocumentNature.OTHER),
    RULES("Quy chế", DocumentNature.OTHER),
    REGULATION("Quy định", DocumentNature.OTHER),
    LETTER("Công văn", DocumentNature.LETTER),
    ARTICLE("Tin bài", DocumentNature.PLAN);

    private static final Map<String, Kind> SYMBOLS = Map.of(
            "KH",
            PLAN,
            "CTr",
            PROGRAMME,
            "ĐA",
            SCHEME,
            "PA",
            OPTION,
            "CT",
            DIRECTIVE,
            "QĐ",
            DECISION,
            "TB",
            NOTICE,
            "CĐ",
            TELEGRAM,
            "NQ",
            RESOLUTION,
            "BC",
            REPORT);

    private final String printed;
    private final DocumentNature nature;
    private final Pattern line;

    Kind(String printed, DocumentNature nature) {
        this.printed = printed;
        this.nature = nature;
        this.line = Pattern.compile(
                "[^a-z0-9]{0,6}" + Fold.of(printed).replace(" ", "\\s?").replace("e", "e+") + "(?=\\W|$)");
    }

    String printed() {
        return printed;
    }

    DocumentNature nature() {
        return nature;
    }

    /** The kind that a line in capitals begins with, or null. */
    static @Nullable Kind in(Passage text) {
        for (Kind kind : values()) {
            var m = kind.line.matcher(text.folded());
            if (m.lookingAt() && Letters.capitals(text.text().substring(0, m.end()))) {
                return kind;
            }
        }
        return null;
    }

    /** The kind whose symbol stands in the reference number of the line, or null. */
    static @Nullable Kind ofNumber(Passage line) {
        for (DocumentNumber number : DocumentNumber.in(line)) {
            Kind kind = SYMBOLS.get(number.value().replaceFirst("^\\d+[a-z]?[/-](?:\\d{4}/)?([\\p{L}]+).*", "$1"));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** Where in the line the name of the kind ends. */
    int endIn(Passage text) {
        var m = line.matcher(text.folded());
        return m.lookingAt() ? m.end() : 0;
    }
}
