package vn.dondoc.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.Ids;

/** What a plan wants to reach. */
@Entity
@Table(name = "plan_target")
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class Target {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private int position;
    private String measure;

    @Enumerated(EnumType.STRING)
    private TargetDirection direction;

    private @Nullable BigDecimal value;
    private @Nullable String valueUnit;
    private @Nullable String baseline;
    private @Nullable String windowWords;

    Target(Plan plan, int position, TargetContent content) {
        this.id = Ids.next();
        this.plan = plan;
        this.position = position;
        write(content);
    }

    final void write(TargetContent content) {
        measure = content.measure().strip();
        direction = content.direction();
        value = content.value();
        valueUnit = Written.orNothing(content.unit());
        baseline = Written.orNothing(content.baseline());
        windowWords = Written.orNothing(content.windowWords());
    }
}
