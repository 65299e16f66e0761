package vn.dondoc.plan;

/** Tên loại of the document that gives the duties (NĐ 30/2020, Điều 7). */
public enum PlanKind {
    KE_HOACH("Kế hoạch"),
    CHUONG_TRINH("Chương trình"),
    DE_AN("Đề án"),
    PHUONG_AN("Phương án"),
    QUYET_DINH("Quyết định"),
    CHI_THI("Chỉ thị"),
    THONG_BAO("Thông báo"),
    HUONG_DAN("Hướng dẫn"),
    CONG_VAN("Công văn"),
    TIN_BAI("Tin bài"),
    OTHER("Văn bản khác");

    private final String words;

    PlanKind(String words) {
        this.words = words;
    }

    /** As printed: "Kế hoạch". */
    public String words() {
        return words;
    }
}
