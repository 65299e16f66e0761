package vn.dondoc.intake.understanding;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words with which offices name bodies, office-holders and groups, and the verbs with which a duty begins. */
final class AgencyWords {

    private static final Pattern START = words("""
            phòng, văn phòng, sở, ban, bộ, ủy ban, uỷ ban, ubnd, hđnd, hội đồng, mttq, mttqvn, ubmttq, ubmttqvn, mặt trận,
            công an, quân sự, bộ đội, quân ủy, hội, đoàn, huyện đoàn, tỉnh đoàn, thành đoàn, thị đoàn, xã đoàn, công đoàn,
            liên đoàn, liên minh, liên hiệp, hiệp hội, huyện ủy, tỉnh ủy, thành ủy, thị ủy, quận ủy, đảng ủy, chi bộ,
            trung tâm, chi cục, cục, tổng cục, vụ, tòa án, tand, viện, vksnd, trường, bệnh viện, nhà trường, khoa,
            đài, báo, ngân hàng, kho bạc, công ty, tập đoàn, tổng công ty, doanh nghiệp, hợp tác xã, vnpt, viettel,
            điện lực, bưu điện, bảo hiểm, bhxh, thanh tra, hạt, quỹ, trạm, đồn, cảng vụ, nhà, bql, bch, bcđ, syt,
            tổ, đội, tiểu ban, trung đoàn, ngành, khối, thường trực, cơ quan, đơn vị, cá nhân, tập thể, thành viên,
            các, mọi, mỗi, tất cả, toàn thể, chính quyền, địa phương, lãnh đạo, đại diện, người đứng đầu,
            thủ trưởng, giám đốc, chủ tịch, trưởng ban, trưởng phòng, phó, chánh, hiệu trưởng, thư ký, tổ trưởng,
            bí thư, trưởng thôn, trưởng khu, bộ trưởng, trưởng công an, giáo viên, gvcn, tổ dân phố,
            thôn, xã, phường, thị trấn, huyện, thành phố, tỉnh
            """, "\\b");

    /** What looks like a name without accents or at first sight, and is none. */
    private static final Pattern MISREAD = Pattern.compile("(?:"
            + "(?:[Ss]ơ|số|Số(?! (?:\\p{Lu}\\p{Ll}+|Y) )|Bố|Bó|Bỏ|Bạn|[Bb]ản|Bán|Bàn|Bao|Hỏi|Hồi|Đoạn|[Vv]iên"
            + "|Đãi|[Qq]uy|Quỳ|Vũ|Tô|Tình|Tính|Tĩnh"
            + "|Phong|Phương|Phướng|Trương|đại|đài|[Đđ]ối|Đôi|[Mm]ôi|[Mm]ới|[Mm]ối|[Đđ]ổi|[Đđ]ón|[Đđ]ôn|Đoán)(?!\\p{L})"
            + "|Báo cáo|báo|Bảo vệ|Bảo đảm|Bảo tồn|Bộ (?:phận|luật|máy|tiêu|chỉ số)|[Bb]an hành|Cơ (?:sở|cấu|chế|bản)"
            + "|[Tt]rường hợp|Vụ (?:việc|án)|Đơn (?:giản|vị tính)|Đoàn kết|Đài thọ|Viện trợ|Tổ quốc|T[ổô] chức|Quản lý"
            + "|Quỹ đất|Khoa học|Xã hội|Nhà nước|Thành phần|Mọi người|Đội ngũ|[Bb]áo chí"
            + "|[Pp]hòng(?:,| ngừa| chống| cháy| tránh| vệ| trừ)|[Hh]ội (?:nghị|thảo|thi|họp|trường|nhập)"
            + "|[Đđ]ại(?! học| diện| đội)"
            + "|[Cc]ác (?:nội|nhiệm|giải|biện|hoạt|chỉ|mục|chính (?!quyền)|vấn|văn|chương|kế|khoản|tiêu|loại"
            + "|hình|công việc"
            + "|yêu cầu|bước|điều|quy|nguồn|dự án|mô hình|tuyến|công trình|trường hợp|vụ|đối tượng|em|ý kiến|phương|tài"
            + "|thông|bản|quyền|hành|tội|lĩnh vực|mặt|thủ|phong trào|sản|trang|bài|hồ sơ|số|phần|buổi"
            + "|lớp(?! học)|cuộc|đợt"
            + "|kỳ|ngày)"
            + "|(?:[Pp]hường|[Xx]ã|[Hh]uyện|[Tt]ỉnh|[Tt]hị trấn|[Tt]hành phố|[Tt]hôn)(?! \\p{Lu}| đoàn| [ủu][ỷyỳ])"
            + ")");

    /** A verb of a duty at the place where a name may end. */
    static final Pattern VERB = words("""
            chủ trì, chủ động, phối hợp, chịu trách nhiệm, có trách nhiệm, có nhiệm vụ, có kế hoạch, có ý kiến, có văn bản,
            tham mưu, giúp, xây dựng, chỉ đạo, lãnh đạo, hướng dẫn, triển khai, thực hiện, rà soát, tiếp tục, tăng cường,
            theo dõi, đôn đốc, kiểm tra, tự kiểm tra, tổng hợp, báo cáo, gửi, cử, bố trí, chuẩn bị, đề xuất, nghiên cứu,
            tiếp thu, căn cứ, khẩn trương, cân đối, quan tâm, thống kê, lập, đăng ký, cung cấp, phổ biến, tuyên truyền,
            đẩy mạnh, đẩy nhanh, nâng cao, đảm bảo, bảo đảm, quán triệt, chấp hành, xem xét, hoàn thành, hoàn thiện,
            đề nghị, yêu cầu, thông báo, phân công, nghiêm túc, kịp thời, thường xuyên, định kỳ, trực tiếp, tiếp nhận,
            xử lý, ban hành, cần, phải, sẽ, được giao, đăng tải, làm việc, phê duyệt, thẩm định, trình, hàng năm,
            hàng tháng, hàng quý, là, huy động, vận động, hỗ trợ, lồng ghép, cập nhật, phát động, góp ý, tham gia,
            ưu tiên, tập trung, không, chưa, đã, đang, đưa, đầu mối, tổ chức, trên cơ sở, khi, để, nhằm, kết hợp, liên hệ,
            sắp xếp, mở, tại kế hoạch, duy trì, phát huy, khai thác, giám sát việc, quyết định, từ ngày, tự tổ chức,
            theo chức năng, theo quy định, theo nhiệm vụ, theo thẩm quyền, theo dõi, về việc, trong việc, trong công tác,
            trong quá trình, trong phạm vi, dự báo, cảnh báo, vận hành, tiến hành, thi hành, khắc phục, công bố, công khai,
            giải quyết, thu thập, phát hiện, ngăn chặn, bổ sung, trả lời, khảo sát, thúc đẩy, ứng dụng, xác định, đánh giá,
            sơ kết, tổng kết, tích cực, tố giác, biên soạn, phân bổ, đóng trên, phản ánh, điều hành, thành lập, kiện toàn,
            giao
            """, "(?=[\\s,;.:]|$)");

    /** Short verbs that without accents are also other words. */
    private static final Pattern SHORT_VERB = Pattern.compile(
            "(?:cần|để|đề|là|cử|phải|sẽ|lập|gửi|gởi|mở|không|khi|chưa" + "|đã|đang|đưa|trình|giúp|giao)(?!\\p{L})");

    private static final Pattern NOUN = Pattern.compile(
            "to chuc(?:,| chinh tri| xa hoi| doan the| ton giao| thanh vien| dang| lien quan| co lien quan"
                    + "| hoi| kinh te| ca nhan| nghe nghiep)|de ");

    private AgencyWords() {}

    private static Pattern words(String list, String end) {
        String alternatives = Arrays.stream(list.strip().split("\\s*,\\s*"))
                .map(word -> Fold.of(word.strip().replaceAll("\\s+", " ")))
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + alternatives + ")" + end);
    }

    /** True if a name of an agency, office-holder or group begins at this place of the text. */
    static boolean startsAt(Passage text, int at) {
        if (at >= text.length() || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        Matcher start = START.matcher(text.folded()).region(at, text.length());
        return start.lookingAt() && !isMisread(text.text(), at);
    }

    private static boolean isMisread(String text, int at) {
        boolean capitals = at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
        if (!capitals) {
            return MISREAD.matcher(text).region(at, text.length()).lookingAt();
        }
        String words = text.substring(at, Math.min(text.length(), at + 40));
        return MISREAD.matcher(words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT))
                .lookingAt();
    }

    /** True if what the folded text shows as a verb from start to end is one with its accents, too. */
    static boolean isVerb(Passage text, int start, int end) {
        if (Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        if (NOUN.matcher(text.folded()).region(start, text.length()).lookingAt()) {
            return text.text().startsWith("để ", start);
        }
        return end - start > 5
                || SHORT_VERB.matcher(text.text()).region(start, text.length()).lookingAt();
    }

    static boolean capitalAt(Passage text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }
}
