package vn.dondoc.intake.understanding;

import java.util.List;

/** Reads the text of a document; the front door of this package. */
public final class Understanding {

    private Understanding() {}

    /** Understands one document; the text is in Unicode NFC, its lines end with '\n', table cells with '\t'. */
    public static Draft of(String text) {
        return Attempt.at(() -> new Reading(text).draft(), Draft.empty());
    }

    /** Parts a printed list of agencies into single names: "các Sở: Tài chính, Nội vụ" are two. */
    public static List<String> agencies(String printed) {
        Passage list = Passage.of(printed, 0, printed.length());
        return AgencyList.found(list).stream().map(Found::value).toList();
    }
}
