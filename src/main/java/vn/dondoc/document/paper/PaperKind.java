package vn.dondoc.document.paper;

import org.jspecify.annotations.Nullable;

/** A kind of paper with its abbreviation (NĐ 30/2020, Điều 7 and Phụ lục III, Mục I). */
public enum PaperKind {
    REPORT("Báo cáo", "BC", true),
    PROPOSAL("Tờ trình", "TTr", true),
    PLAN("Kế hoạch", "KH", false),
    NOTICE("Thông báo", "TB", false),
    PROGRAMME("Chương trình", "CTr", false),
    GUIDANCE("Hướng dẫn", "HD", false),
    MINUTES("Biên bản", "BB", false),
    FORWARDING_SLIP("Phiếu chuyển", "PC", false),
    /** Công văn: neither a name over its text nor an abbreviation in its notation. */
    LETTER("Công văn", null, true),
    /** None of the 29 kinds: a slip inside the office, which the registry does not number. */
    ASSIGNMENT_SLIP("Phiếu giao nhiệm vụ", null, false);

    private final String word;
    private final @Nullable String abbreviation;
    private final boolean addressed;

    PaperKind(String word, @Nullable String abbreviation, boolean addressed) {
        this.word = word;
        this.abbreviation = abbreviation;
        this.addressed = addressed;
    }

    /** As it stands inside a sentence that begins with it: «Báo cáo», «Công văn». */
    public String word() {
        return word;
    }

    /** Whether «Kính gửi» may stand in it (Phụ lục I, Mục II.9): a letter, and what goes up to a higher body. */
    public boolean mayBeAddressed() {
        return addressed;
    }

    /** Whether its name stands over the text. */
    public boolean isNamed() {
        return this != LETTER;
    }

    public boolean isNumbered() {
        return this != ASSIGNMENT_SLIP;
    }

    /**
     * The notation behind the number (Phụ lục I, Mục II.3): «BC-UBND» for a named kind, «UBND-VHTT» for a letter.
     *
     * @param agency the abbreviation of the issuing body
     * @param drafting the unit or field that drafts, which only a letter names; blank for none
     */
    public String notation(String agency, String drafting) {
        if (abbreviation != null) {
            return abbreviation + "-" + agency;
        }
        return drafting.isBlank() ? agency : agency + "-" + drafting;
    }
}
