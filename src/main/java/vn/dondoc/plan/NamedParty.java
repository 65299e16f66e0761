package vn.dondoc.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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

    private @Nullable UUID unitId;
    private @Nullable UUID groupId;

    NamedParty(PartyRole role, Party party) {
        this.id = Ids.next();
        this.role = role;
        this.unitId = party.unitId();
        this.groupId = party.groupId();
    }

    Party party() {
        return new Party(unitId, groupId);
    }
}
