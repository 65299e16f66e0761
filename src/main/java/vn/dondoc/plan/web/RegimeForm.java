package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.RegimeContent;

/** One reporting regime, as typed. */
class RegimeForm {

    @NotEmpty
    public List<@Pattern(regexp = "(unit|group):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}") String> reporters =
            new ArrayList<>();

    @NotNull
    public @Nullable PeriodKind periodKind;

    @Size(max = 300)
    public @Nullable String title;

    @Size(max = 300)
    public @Nullable String dueWords;

    @Size(max = 300)
    public @Nullable String cutoffWords;

    public boolean embedded;

    @NotNull
    public @Nullable UUID recipientId;

    @NotNull
    public @Nullable UUID intakeUnitId;

    @Size(max = 10_000)
    public @Nullable String sentence;

    static RegimeForm of(PlanPage.RegimeRow regime) {
        RegimeForm form = new RegimeForm();
        form.reporters = PartiesOnPage.values(regime.reporters());
        form.periodKind = regime.periodKind();
        form.title = regime.title();
        form.dueWords = regime.dueWords();
        form.cutoffWords = regime.cutoffWords();
        form.embedded = regime.embedded();
        form.recipientId = regime.recipientId();
        form.intakeUnitId = regime.intakeUnitId();
        form.sentence = regime.sentence();
        return form;
    }

    RegimeContent toContent() {
        return new RegimeContent(
                reporters.stream().map(Party::parse).toList(),
                requireNonNull(periodKind),
                title == null || title.isBlank() ? null : title,
                dueWords,
                cutoffWords,
                embedded,
                requireNonNull(recipientId),
                requireNonNull(intakeUnitId),
                sentence);
    }
}
