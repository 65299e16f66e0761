package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;
import vn.dondoc.plan.DemandContent;
import vn.dondoc.plan.PlanPage;

/** A demand for units' own plans, as typed. */
class DemandForm {

    @NotEmpty
    public List<@Pattern(regexp = "(unit|group):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}") String> parties =
            new ArrayList<>();

    @NotBlank
    @Size(max = 1_000)
    public @Nullable String text;

    @Size(max = 300)
    public @Nullable String dueWords;

    @NotNull
    public @Nullable UUID recipientId;

    @NotNull
    public @Nullable UUID intakeUnitId;

    @Size(max = 10_000)
    public @Nullable String sentence;

    static DemandForm of(PlanPage.DemandRow demand) {
        DemandForm form = new DemandForm();
        form.parties = PartiesOnPage.values(demand.parties());
        form.text = demand.text();
        form.dueWords = demand.dueWords();
        form.recipientId = demand.recipientId();
        form.intakeUnitId = demand.intakeUnitId();
        form.sentence = demand.sentence();
        return form;
    }

    DemandContent toContent() {
        return new DemandContent(
                parties.stream().map(Party::parse).toList(),
                requireNonNull(text),
                dueWords,
                requireNonNull(recipientId),
                requireNonNull(intakeUnitId),
                sentence);
    }
}
