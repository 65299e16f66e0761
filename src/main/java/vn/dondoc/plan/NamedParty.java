package vn.dondoc.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;
import vn.dondoc.site.Ids;

/** A unit or group that a duty names, and in which role. */
@Entity
@Table(name = "plan_party")
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class NamedParty {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Regime regime;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Demand demand;

    private @Nullable UUID unitId;
    private @Nullable UUID groupId;

    private NamedParty(PartyRole role, Party party) {
        this.id = Ids.next();
        this.role = role;
        this.unitId = party.unitId();
        this.groupId = party.groupId();
    }

    static NamedParty inTask(Task task, PartyRole role, Party party) {
        NamedParty named = new NamedParty(role, party);
        named.task = task;
        return named;
    }

    static NamedParty inRegime(Regime regime, Party party) {
        NamedParty named = new NamedParty(PartyRole.OWE, party);
        named.regime = regime;
        return named;
    }

    static NamedParty inDemand(Demand demand, Party party) {
        NamedParty named = new NamedParty(PartyRole.OWE, party);
        named.demand = demand;
        return named;
    }

    Party party() {
        return new Party(unitId, groupId);
    }
}
