package vn.dondoc.agency;

import java.util.Arrays;
import java.util.Set;

/** What sort of administrative area the official list names. */
enum AreaKind {
    PROVINCE(Tier.PROVINCE),
    CITY(Tier.PROVINCE, Tier.DISTRICT),
    DISTRICT(Tier.DISTRICT),
    URBAN_DISTRICT(Tier.DISTRICT),
    TOWN(Tier.DISTRICT),
    COMMUNE(Tier.COMMUNE),
    WARD(Tier.COMMUNE),
    TOWNSHIP(Tier.COMMUNE),
    SPECIAL_ZONE(Tier.COMMUNE);

    private final Set<Tier> tiers;

    AreaKind(Tier... tiers) {
        this.tiers = Set.of(tiers);
    }

    boolean standsOn(Tier tier) {
        return tiers.contains(tier);
    }

    static boolean isKnown(String written) {
        return Arrays.stream(values()).anyMatch(kind -> kind.name().equals(written));
    }
}
