package vn.dondoc.intake.understanding;

/** What a document is for: only a {@link #PLAN} gives out work that can be tracked. */
public enum DocumentNature {
    /** Kế hoạch, chương trình, đề án, chỉ thị, quyết định or thông báo giao việc, portal article on a plan. */
    PLAN,
    LETTER,
    REPORT,
    OTHER
}
