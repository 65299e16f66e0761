package vn.dondoc.agency;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One area of the official list; its People's Committee is what becomes a unit. */
record AreaRow(
        long line,
        String code,
        String name,
        Tier tier,
        @Nullable String parentCode) {

    /** "Phường Ba Đình" → "Ủy ban nhân dân phường Ba Đình" (NĐ 30/2020, Phụ lục II). */
    UnitName committee() {
        String place = keepsItsCapital() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return new UnitName("Ủy ban nhân dân " + place, "UBND " + place);
    }

    /** "Thành phố Hồ Chí Minh", "Thủ đô Hà Nội", "Quận 1". */
    private boolean keepsItsCapital() {
        return name.equals("Thành phố Hồ Chí Minh") || name.startsWith("Thủ đô ") || name.matches("\\S+ \\d+");
    }
}
