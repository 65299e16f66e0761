package vn.dondoc.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "agency_unit_parent")
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class DatedParent extends Dated {

    private UUID parentId;

    DatedParent(UUID parentId, LocalDate from) {
        super(from);
        this.parentId = parentId;
    }
}
