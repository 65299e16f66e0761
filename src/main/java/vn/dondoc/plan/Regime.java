package vn.dondoc.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.site.Ids;

/** A report that is asked for again and again: who, to whom, through whom, how often, by when. */
@Entity
@Table(name = "plan_regime")
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class Regime {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private int position;

    @Enumerated(EnumType.STRING)
    private PeriodKind periodKind;

    private @Nullable String title;

    @Embedded
    private DueWords due;

    private @Nullable String cutoffWords;
    private boolean embedded;
    private UUID recipientId;
    private UUID intakeUnitId;
    private @Nullable String sentence;

    /** None where the plan itself asks. */
    @Embedded
    private @Nullable Asking asked;

    @OneToMany(mappedBy = "regime", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<NamedParty> parties = new ArrayList<>();

    Regime(Plan plan, int position, RegimeContent content) {
        this.id = Ids.next();
        this.plan = plan;
        this.position = position;
        write(content, plan.window(), plan.reference());
    }

    Regime(Plan plan, int position, AskedReport report, UUID by, Instant now) {
        this.id = Ids.next();
        this.plan = plan;
        this.position = position;
        periodKind = report.kind();
        title = report.title().strip();
        embedded = false;
        recipientId = report.recipientId();
        intakeUnitId = report.intakeUnitId();
        sentence = Written.orNothing(report.sentence());
        due = DueWords.until(report.dueOn());
        asked = new Asking(
                now,
                by,
                Written.orNothing(report.reference()),
                report.data().from(),
                report.data().to());
        report.reporters().forEach(party -> parties.add(NamedParty.inRegime(this, party)));
    }

    final void write(RegimeContent content, Window window, LocalDate reference) {
        periodKind = content.periodKind();
        title = Written.orNothing(content.title());
        cutoffWords = Written.orNothing(content.cutoffWords());
        embedded = content.embedded();
        recipientId = content.recipientId();
        intakeUnitId = content.intakeUnitId();
        sentence = Written.orNothing(content.sentence());
        due = DueWords.read(content.dueWords(), window, reference);
        parties.clear();
        content.reporters().forEach(party -> parties.add(NamedParty.inRegime(this, party)));
    }

    void readDueAgain(Window window, LocalDate reference) {
        due = DueWords.read(due.words(), window, reference);
    }
}
