package vn.dondoc.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.Ids;

/** A fact about a unit that holds from one day to another. */
@MappedSuperclass
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
abstract class Dated {

    @Id
    private UUID id;

    @Column(updatable = false)
    private LocalDate validFrom;

    private @Nullable LocalDate validUntil;

    Dated(LocalDate validFrom) {
        this.id = Ids.next();
        this.validFrom = validFrom;
    }

    private void endOn(LocalDate lastDay) {
        validUntil = lastDay;
    }

    /** The new fact ends the one in force the day before; it may not begin before that one does. */
    static <T extends Dated> void succeed(List<T> facts, T next) {
        for (T fact : facts) {
            if (fact.validUntil() == null) {
                if (!next.validFrom().isAfter(fact.validFrom())) {
                    throw new NotInOrder(fact.validFrom());
                }
                ((Dated) fact).endOn(next.validFrom().minusDays(1));
            }
        }
        facts.add(next);
    }

    static <T extends Dated> void end(List<T> facts, LocalDate lastDay) {
        for (T fact : facts) {
            if (fact.validUntil() == null) {
                if (lastDay.isBefore(fact.validFrom())) {
                    throw new NotInOrder(fact.validFrom());
                }
                ((Dated) fact).endOn(lastDay);
            }
        }
    }
}
