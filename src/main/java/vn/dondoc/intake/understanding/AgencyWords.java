package vn.dondoc.intake.understanding;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words with which offices name bodies, office-holders and groups, and the verbs with which a duty begins. */
final class AgencyWords {

    /** Matches the folded text; short words that without accents mean something else are checked by {@link #MISREAD}. */
    static final Pattern START = Pattern.compile("(?:"
            + "(?:van )?phong|so|ban|bo|uy ban|ubnd|ub ?mttq\\w*|mttq\\w*|mat tran|hdnd|hoi dong|cong an|quan su|hoi|doan|huyen doan|tinh doan|thanh doan|xa doan"
            + "|huyen uy|tinh uy|thanh uy|dang uy|quan uy|thi uy|chi bo|trung tam|chi cuc|cuc|tong cuc|vu|toa an|tand|vien|vks\\w*|truong|benh vien|dai|bao"
            + "|ngan hang|kho bac|cong ty|tap doan|tong cong ty|to|lien doan|lien minh|bao hiem|bhxh|thanh tra|hat|quy|tram|don|bo doi|nganh|thuong truc|co quan|don vi"
            + "|cac|moi|thu truong|giam doc|chu tich|truong ban|truong phong|pho|chanh|hieu truong|thu ky|to truong|nguoi dung dau|vnpt|viettel|dien luc|bqp|bch|bcd"
            + "|cang vu|hiep hoi|lien hiep|trung doan|doi|tieu ban|hop tac xa|doanh nghiep|nha truong|nha|giao vien|cong doan|lanh dao|tap the|dai dien|ca nhan"
            + "|tat ca|toan the|khoi|khoa|bi thu|truong thon|truong khu|to dan pho|thon|xa|phuong|thi tran|huyen|thanh pho|thanh vien|syt|bql|ban quan ly|gvcn|chinh quyen|dia phuong|tinh"
            + ")\\b");

    private static final Pattern MISREAD = Pattern.compile("(?:"
            + "(?:Số|số|Bố|Bó|Bỏ|Bạn|Bản|Bán|Bàn|bản|Bao|Hỏi|Hồi|Đoạn|Viên|viên|Đãi|Quy|quy|Quỳ|Vũ|Tô|Tình|Tính|Tĩnh|Phong|Phương|Phướng|Trương|đại|đài|Có|có|Cô|Cổ|Đội ngũ|Đối|đối|Đôi|Môi|Mới|môi|mới|Mối|mối|Mọi người|Chuyên|Đổi|đổi|Tỏ|Bà|Bả|Sổ|Đón|đón|Đôn|đôn|Đoán)(?!\\p{L}).*"
            + "|(?:Báo cáo|báo|Bảo vệ|Bảo đảm|Bảo tồn|Bộ phận|Bộ luật|Bộ máy|Bộ tiêu|Bộ chỉ số|Ban hành|ban hành|Cơ sở dữ|Cơ sở vật|Cơ cấu|Cơ chế|Cơ bản|Trường hợp|trường hợp|Vụ việc|Vụ án|Đơn giản|Đơn vị tính|Đoàn kết|Đài thọ|Viện trợ|Tổ quốc|Tổ chức|Tô chức|Quản lý|Quỹ đất|Khoa học|Xã hội|Nhà nước|Thành phần|Cán bộ, công chức|Báo chí|báo chí).*"
            + "|(?:Phòng|phòng)(?:,| ngừa| chống| cháy| tránh| vệ| trừ).*|(?:Hội|hội) (?:nghị|thảo|thi|họp|trường|nhập).*"
            + "|(?:Đại|đại)(?! học| diện| đội).*"
            + "|(?:Các|các) (?:nội|nhiệm|giải|biện|hoạt|chỉ|mục|chính|vấn|văn|chương|kế|khoản|tiêu|loại|hình|công việc|yêu cầu|bước|điều|quy|nguồn|dự án|mô hình|tuyến|công trình|trường hợp|vụ|đối tượng|em|ý kiến|phương|tài|thông|bản|quyền|hành|tội|lĩnh vực|mặt|thủ|phong trào|sản|trang|bài|hồ sơ|số|phần|buổi|lớp(?! học)|cuộc|đợt|kỳ|ngày).*"
            + "|(?:Phường|Xã|Huyện|Tỉnh|Thị trấn|Thành phố|Thôn|phường|xã|huyện|tỉnh|thị trấn|thành phố|thôn)(?! \\p{Lu}| đoàn| [ủu][ỷyỳ]).*"
            + ")");

    /** Short verbs that without accents are also other words. */
    private static final Pattern SHORT_VERB = Pattern.compile(
            "(?:cần|để|đề|là|cử|phải|sẽ|lập|gửi|gởi|mở|không|khi|chưa|đã|đang|tự|từ|đưa|trình|giúp|giao)(?![\\p{L}]).*");

    /** A verb of a duty at the place where a name may end. */
    static final Pattern VERB = Pattern.compile("\\b(?:"
            + "chu tri|chu dong|phoi hop|chiu trach nhiem|co trach nhiem|co nhiem vu|co ke hoach|co y kien|tham muu|giup|xay dung|chi dao|huong dan|trien khai|thuc hien|ra soat|tiep tuc|tang cuong"
            + "|theo doi|don doc|kiem tra|tong hop|bao cao|gui|cu|bo tri|chuan bi|de xuat|nghien cuu|tiep thu|can cu|khan truong|can doi|quan tam|thong ke|lap|dang ky|cung cap"
            + "|pho bien|tuyen truyen|day manh|nang cao|dam bao|bao dam|quan triet|chap hanh|xem xet|hoan thanh|de nghi|thong bao|phan cong|nghiem tuc|kip thoi|thuong xuyen|dinh ky"
            + "|truc tiep|tiep nhan|xu ly|ban hanh|can|phai|se|duoc giao|dang tai|lam viec|phe duyet|tham dinh|trinh|hang nam|hang thang|hang quy|la|huy dong|van dong|ho tro|long ghep"
            + "|cap nhat|yeu cau|phat dong|gop y|tham gia gop y|tham gia y kien|tham gia|uu tien|tap trung|khong|chua|da|dang|dua|dau moi|to chuc(?! chinh tri| xa hoi| doan the| ton giao| thanh vien| dang| lien quan| co lien quan| hoi| kinh te| ca nhan| nghe nghiep|,)|tren co so|khi|de(?= )|nham|theo (?:chuc nang|quy dinh|nhiem vu|tham quyen|doi)|ket hop|lien he|sap xep|mo|tai ke hoach|duy tri|phat huy|khai thac|giam sat viec|quyet dinh|don gian|tu(?= to chuc| ngay)|trong (?:viec|cong tac|qua trinh|pham vi)|ve viec|hoan thien|du bao|canh bao|van hanh|tien hanh|thi hanh|khac phuc|cong bo|cong khai|giai quyet|thu thap|phat hien|ngan chan|bo sung|tra loi|khao sat|thuc day|ung dung|xac dinh|danh gia|so ket|tong ket|tich cuc|to giac|bien soan|phan bo|thuong truc (?:giai|tiep)|tu kiem tra|co van ban|day nhanh|dong tren|phan anh|dieu hanh|thanh lap|kien toan|giao"
            + ")(?=[\\s,;.:]|$)");

    private AgencyWords() {}

    /** True if a name of an agency, office-holder or group begins at this place of the text. */
    static boolean startsAt(Passage text, int at) {
        if (at >= text.length() || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        if (!START.matcher(text.folded()).region(at, text.length()).lookingAt()) {
            return false;
        }
        return !MISREAD.matcher(inSentenceCase(text.text().substring(at))).matches();
    }

    private static String inSentenceCase(String printed) {
        return Letters.capitals(Letters.firstWords(printed, 2))
                ? printed.charAt(0) + printed.substring(1).toLowerCase(Locale.ROOT)
                : printed;
    }

    /** True if what the folded text shows as a verb from start to end is one with its accents, too. */
    static boolean isVerb(Passage text, int start, int end) {
        if (Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        return end - start > 5
                || SHORT_VERB.matcher(text.text().substring(start)).matches();
    }

    static boolean capitalAt(Passage text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }
}
