package vn.dondoc.agency;

/**
 * What a unit is called in full ("Ủy ban nhân dân xã Quảng Thái") and in short ("UBND xã Quảng Thái").
 */
public record UnitName(String full, String brief) {

    public UnitName {
        full = full.strip();
        brief = brief.strip();
        if (full.isEmpty() || brief.isEmpty()) {
            throw new IllegalArgumentException("a unit has a name");
        }
    }

    public static UnitName of(String full) {
        return new UnitName(full, full);
    }
}
