package vn.dondoc.intake.understanding;

import java.util.regex.Pattern;

/** Single persons by their work, who bear duties where they stand in a list beside agencies: "Nhân viên thư viện". */
final class Roles {

    private static final Pattern ROLE =
            Pattern.compile("(?:tong phu trach|nhan vien|chuyen vien|can bo|cong chuc|ke toan"
                    + "|van thu|thu quy|thu thu|bao ve|y te|cap duong|bi thu chi doan|truong cac)\\b.*");
    private static final int LONGEST = 12;

    private Roles() {}

    static boolean isRole(Node node) {
        return node.isHeading()
                && !node.children().isEmpty()
                && Letters.words(node.text().text()) <= LONGEST
                && Letters.startsUpper(node.text().text())
                && ROLE.matcher(node.text().folded()).matches()
                && AgencyPhrase.of(node.text()) == null;
    }

    static AgencyPhrase phrase(Node node) {
        Passage name = node.text().withoutTail(".;:,-–");
        return new AgencyPhrase(name, AssignmentMode.ASSIGN, AgencyPhrase.Form.HEADING, Passage.EMPTY, false);
    }
}
