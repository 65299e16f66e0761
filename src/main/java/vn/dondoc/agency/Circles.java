package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to names: whom a document of an issuer may mean on a day. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class Circles {

    private final Units units;
    private final Groups groups;
    private final Aliases aliases;

    public Circle around(UUID issuerId, LocalDate day) {
        UUID rootId = units.circleOf(issuerId, day);
        List<UnitRow> near = units.around(issuerId, day);
        List<UUID> owners = new ArrayList<>(List.of(issuerId, rootId));
        List<Groups.GroupRow> named = groups.ownedBy(owners);
        return Circle.of(
                units.on(rootId, day),
                near,
                named,
                aliases.ofAny(
                        near.stream().map(UnitRow::id).toArray(UUID[]::new),
                        named.stream().map(Groups.GroupRow::id).toArray(UUID[]::new)));
    }
}
