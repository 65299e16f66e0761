package vn.dondoc.letter;

import vn.dondoc.document.paper.PaperKind;
import vn.dondoc.obligation.Bucket;

/** What a letter about the late ones is. */
public enum LetterKind {
    /** công văn đôn đốc, to units under orders */
    URGING(PaperKind.LETTER, Bucket.OVERDUE),
    /** to bodies that can only be asked: no urging, no ladder */
    ASKING(PaperKind.LETTER, Bucket.ASKED),
    /** báo cáo đơn vị chậm, to the committee that issued the plan */
    LATE_REPORT(PaperKind.REPORT, Bucket.OVERDUE);

    private final PaperKind paper;
    private final Bucket late;

    LetterKind(PaperKind paper, Bucket late) {
        this.paper = paper;
        this.late = late;
    }

    PaperKind paper() {
        return paper;
    }

    /** The heap of the ledger that it is about. */
    public Bucket late() {
        return late;
    }

    /** Whether those whom it names are urged by it. */
    boolean isUrging() {
        return this != LATE_REPORT;
    }

    /** Whether it tells by how many days: a body that can only be asked is never late. */
    public boolean countsDays() {
        return this != ASKING;
    }
}
