package vn.dondoc.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "agency_unit_name")
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class DatedName extends Dated {

    private String name;
    private String shortName;

    DatedName(UnitName name, LocalDate from) {
        super(from);
        this.name = name.full();
        this.shortName = name.brief();
    }
}
