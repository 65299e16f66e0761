package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;
import vn.dondoc.site.NotFound;

/** Lets a review teach the organisation new ways of writing and new units; each is audited. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class NewNames {

    private final Units units;
    private final Groups groups;
    private final ApplicationEventPublisher events;

    /** Administrators, and leaders and monitors of the committee in whose circle the issuer is and of who advises it. */
    @Transactional(readOnly = true)
    public boolean mayTeach(UUID issuerId, LocalDate day, Standing standing, CurrentUser user) {
        UUID root = units.circleOf(issuerId, day);
        return user.administrator()
                || standing.oversees(root)
                || standing.posts().stream()
                        .anyMatch(post -> root.equals(post.parentId())
                                && post.kind().advisesItsParent()
                                && standing.oversees(post.unitId()));
    }

    /** From now on documents of this circle may call the unit or group so. */
    public void alias(Party party, String written, Standing by) {
        if (party.unitId() != null) {
            units.addAlias(party.unitId(), written);
        } else {
            groups.addAlias(Objects.requireNonNull(party.groupId()), written);
        }
        events.publishEvent(new IntakeChanged("intake.alias", written, by.username()));
    }

    /**
     * A unit that the document names and nobody has entered yet, under the committee of the issuer.
     *
     * @throws NotFound where this person may not do so
     */
    public Party found(UnitKind kind, String name, UUID issuerId, LocalDate day, Standing by, CurrentUser user) {
        if (!mayTeach(issuerId, day, by, user)) {
            throw new NotFound("unit", issuerId);
        }
        UnitRow root = units.on(units.circleOf(issuerId, day), day);
        Tier tier = kind == UnitKind.PEOPLES_COMMITTEE ? below(root, day) : root.tier();
        return Party.unit(units.found(kind, tier, UnitName.of(name), root.id(), day, by.username()));
    }

    /** As the committees that stand there already; whether there is a tier between province and commune they say. */
    private Tier below(UnitRow root, LocalDate day) {
        return units.under(root.id(), day).stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE)
                .map(UnitRow::tier)
                .findFirst()
                .orElse(
                        switch (root.tier()) {
                            case CENTRAL -> Tier.PROVINCE;
                            case PROVINCE, DISTRICT -> Tier.COMMUNE;
                            case COMMUNE, HAMLET -> Tier.HAMLET;
                        });
    }
}
