package vn.dondoc.document.paper;

/** How a paper is signed and sent. */
public enum Medium {
    /** The reference to the paper over each appendix is filled in. */
    PRINTED,
    /** That reference stays blank: the signature of the file carries it (NĐ 30/2020, Phụ lục I, Mục III.1). */
    ELECTRONIC
}
