package vn.dondoc.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;

/**
 * The form of one regime on the desk of who composes it.
 *
 * @param version of the draft; 0 while nobody has changed anything
 * @param continues the regime whose figures stand beside those of this one as the same period of last year
 * @param changedBy who changed the draft last
 * @param drafting reports that are being written now with the form in force
 * @param targets what the plan aims at
 * @param published the indicators that were ever published here or in what is continued, by their codes
 */
public record FormSheet(
        FormRow regime,
        long version,
        Form content,
        @Nullable FormRow continues,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        int drafting,
        List<Version> versions,
        List<PlanPage.TargetRow> targets,
        Map<String, Indicator> published) {

    /** One form that was put in force; the program itself publishes the usual outline where none was composed. */
    public record Version(int number, @Nullable String who, Instant at) {}

    public UUID id() {
        return regime.regimeId();
    }

    public Optional<Indicator> published(String code) {
        return Optional.ofNullable(published.get(code));
    }

    /** The number that the draft gets when it is published. */
    public int nextNumber() {
        return versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
    }

    public boolean isEmpty() {
        return content.sections().isEmpty() && content.indicators().isEmpty();
    }

    /** There is something in it, and it is not in force yet. */
    public boolean mayPublish() {
        return !isEmpty() && (regime.unpublished() || versions.isEmpty());
    }
}
