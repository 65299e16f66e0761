package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A province of its own with a district and communes, for tests of how the organisation changes. */
class Region {

    static final LocalDate SINCE = LocalDate.of(2016, 1, 1);
    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    static final LocalDate LAST = DAY.minusDays(1);
    static final Decision NQ_1675 =
            new Decision(DAY, new LegalBasis("Nghị quyết số 1675/NQ-UBTVQH15", LocalDate.of(2025, 6, 16)), "quan.tri");

    private static final AtomicInteger FOUNDED = new AtomicInteger();

    private final Units units;
    final String place = "Vùng " + FOUNDED.incrementAndGet();
    final UUID province;
    final UUID district;
    final UUID thai;
    final UUID loi;
    final UUID vinh;
    final UUID phu;

    Region(Units units) {
        this.units = units;
        province = unit(UnitKind.PEOPLES_COMMITTEE, Tier.PROVINCE, "UBND tỉnh " + place, null);
        district = unit(UnitKind.PEOPLES_COMMITTEE, Tier.DISTRICT, "UBND huyện Quảng " + place, province);
        thai = commune("Thái");
        loi = commune("Lợi");
        vinh = commune("Vinh");
        phu = commune("Phú");
    }

    UUID commune(String name) {
        return unit(UnitKind.PEOPLES_COMMITTEE, Tier.COMMUNE, "UBND xã " + name + " " + place, district);
    }

    UUID unit(UnitKind kind, Tier tier, String name, UUID parent) {
        return units.found(kind, tier, UnitName.of(name), parent, SINCE, "quan.tri");
    }

    /** A new commune right below the province. */
    Founding communeCalled(String name) {
        return new Founding(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.COMMUNE,
                UnitName.of("UBND xã " + name + " " + place),
                province,
                null,
                DAY);
    }

    static Decision on(LocalDate day) {
        return new Decision(day, LegalBasis.of("QĐ 1/QĐ-UBND"), "quan.tri");
    }
}
