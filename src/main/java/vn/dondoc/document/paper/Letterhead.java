package vn.dondoc.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * The head of a paper: who issues it, under which number, where and when.
 *
 * @param number none on a slip that the registry does not number
 * @param place địa danh, such as «Quảng Điền»
 */
public record Letterhead(Issuer issuer, @Nullable PaperNumber number, String place, PaperDay day) {

    public Letterhead {
        place = Written.line(place, "a place");
    }

    /** «Quảng Điền, ngày 17 tháng 3 năm 2021». */
    public String placeAndDay() {
        return place + ", " + day.line();
    }
}
