package vn.dondoc.intake.understanding;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of authority above a signature, and names of persons. */
final class Positions {

    private static final String FORM = "(?:(?:TM|KT|TL|TUQ|Q)\\s?[.,]\\s?|[TK]/[MTL]\\s?[.]?\\s?)";
    private static final String TITLE =
            "(?:PHÓ\\s)?(?:CHỦ TỊCH|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|GIÁM ĐÓC|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN"
                    + "|TRƯỞNG TIỂU BAN|TRƯỞNG CÔNG AN|TRƯỞNG BỘ PHẬN|TRƯỞNG THÔN|TRƯỞNG|CHÁNH VĂN PHÒNG|VĂN PHÒNG"
                    + "|CHÁNH THANH TRA|CHÁNH ÁN|HIỆU TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG"
                    + "|THỨ TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|TỔ TRƯỞNG|ĐỘI TRƯỞNG|CHỦ NHIỆM|CHỈ HUY TRƯỞNG|CHÍNH ỦY"
                    + "|THỦ TRƯỞNG|VỤ TRƯỞNG|THỐNG ĐỐC|TỔNG BIÊN TẬP|HẠT TRƯỞNG|THỦ TƯỚNG|UỶ VIÊN|ỦY VIÊN)";
    private static final Pattern LINE =
            Pattern.compile("(?:" + FORM + "|" + TITLE + "(?![\\p{L}]))[\\p{Lu}\\d\\s.,–-]*");
    private static final Pattern AT_END =
            Pattern.compile("(?<=[\\s;:.,)])(?:" + FORM + "|" + TITLE + "(?!\\p{L}))[\\p{Lu}\\d\\s.–-]*$");
    private static final Pattern STARTS =
            Pattern.compile("(?<![\\p{L}.])(?<!\\.\\s)(?:" + FORM + TITLE + "?|" + TITLE + ")(?!\\p{L})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}'’]*(?:[\\s-]\\p{Lu}[\\p{Ll}'’]*){1,5}");
    private static final Set<String> FAMILIES =
            Set.of(("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly trinh dinh ha "
                            + "phung mai truong lam doan cao to chau ta thai quach luong chu la lo vi nong hua kieu "
                            + "mac tong tu vien luu nghiem dao vuong trieu bach luc thach son kim danh dieu ro siu "
                            + "ksor giang sung vang thao hau lau cam quang khuat khong dam dau than au ninh nhu ung "
                            + "tang ton diep van phuong ong y a cham mong hoa mua ma lieu khang huy che hy hi lanh "
                            + "loc mau nham nhan nhuan phi quan sam sau song su trung truc tuong viet")
                    .split(" "));

    private Positions() {}

    static boolean isPosition(Passage text) {
        return LINE.matcher(text.text()).matches();
    }

    /** Where a line of authority begins at the end of a line whose beginning is a recipient; -1 if there is none. */
    static int atEnd(Passage text) {
        Matcher m = AT_END.matcher(text.text());
        return m.find() && !isUnit(text, m) ? m.start() : -1;
    }

    /** "Lưu: VT, KT." ends with the short name of a unit. */
    private static boolean isUnit(Passage text, Matcher m) {
        return m.group().matches(FORM) && text.folded().contains("luu");
    }

    /** Where inside a row of capitals each line of authority begins. */
    static Matcher starts(String capitals) {
        return STARTS.matcher(capitals);
    }

    static boolean isName(Passage text) {
        return name(text) != null;
    }

    /** The name of the person who signed; of two in one line the second. */
    static @Nullable Passage name(Passage text) {
        Passage bare = bare(text);
        if (!NAME.matcher(bare.text()).matches()) {
            return null;
        }
        int words = Letters.words(bare.text());
        if (!FAMILIES.contains(bare.folded().split("[\\s-]")[0])) {
            return null;
        }
        return words < 6 ? bare : second(bare);
    }

    private static Passage second(Passage two) {
        int middle = two.length() / 2;
        int blank = two.text().indexOf(' ', middle - 2);
        return blank < 0 ? two : two.sub(blank);
    }

    private static Passage bare(Passage text) {
        Matcher rank = Pattern.compile(
                        "^(?:(?:Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|TS|ThS|PGS|BS|BSCKII?|BSCKI"
                                + "|GS)[.,]?\\s+)+")
                .matcher(text.text());
        Passage bare = rank.find() ? text.sub(rank.end()) : text;
        return bare.withoutTail(".,;*#“”\"-_—'`");
    }
}
