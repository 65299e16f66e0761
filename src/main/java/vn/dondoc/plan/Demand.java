package vn.dondoc.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Window;
import vn.dondoc.site.Ids;

/** Units have to issue plans of their own under this one. */
@Entity
@Table(name = "plan_demand")
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class Demand {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private int position;
    private String text;

    @Embedded
    private DueWords due;

    private UUID recipientId;
    private UUID intakeUnitId;
    private @Nullable String sentence;

    @OneToMany(mappedBy = "demand", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<NamedParty> parties = new ArrayList<>();

    Demand(Plan plan, int position, DemandContent content) {
        this.id = Ids.next();
        this.plan = plan;
        this.position = position;
        write(content, plan.window(), plan.reference());
    }

    final void write(DemandContent content, Window window, LocalDate reference) {
        text = content.text().strip();
        recipientId = content.recipientId();
        intakeUnitId = content.intakeUnitId();
        sentence = Written.orNothing(content.sentence());
        due = DueWords.read(content.dueWords(), window, reference);
        parties.clear();
        content.parties().forEach(party -> parties.add(NamedParty.inDemand(this, party)));
    }

    void readDueAgain(Window window, LocalDate reference) {
        due = DueWords.read(due.words(), window, reference);
    }
}
