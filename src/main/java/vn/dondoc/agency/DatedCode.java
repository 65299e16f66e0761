package vn.dondoc.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "agency_unit_code")
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class DatedCode extends Dated {

    private String code;

    DatedCode(String code, LocalDate from) {
        super(from);
        this.code = code;
    }
}
