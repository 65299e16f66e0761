package vn.dondoc.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationPage;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Problem;

/**
 * One report as a person sees it: what is asked, the draft where it is this person's to see, what was handed in.
 *
 * @param status none while nobody has begun it
 * @param estimating due before the period ends: figures as of a day, and what the whole will come to
 * @param answers the draft; empty for those who only receive
 * @param problems of the draft, as far as written
 * @param duty what the ledger says: the words of the plan, whose turn it is, the history
 * @param asked the approval that the head of the unit was asked for and has not decided
 */
public record ReportSheet(
        OwedReport owed,
        @Nullable String planReference,
        String planSubject,
        PublishedForm form,
        @Nullable ReportStatus status,
        boolean estimating,
        boolean locked,
        List<Answer> answers,
        List<Problem> problems,
        List<ReportVersion> versions,
        @Nullable Integer acceptedVersion,
        List<Remark> remarks,
        @Nullable Asked asked,
        ObligationPage duty,
        ReportRights rights) {

    /**
     * An officer waits for the head's approval; or the last answer was no.
     *
     * @param reason why what was accepted is corrected, as long as that has not been handed in
     */
    public record Asked(
            UUID id,
            UUID by,
            String who,
            Instant at,
            @Nullable String remark,
            @Nullable String reason,
            boolean open) {}

    public UUID id() {
        return owed.id();
    }

    public Form content() {
        return form.content();
    }

    public Answers written() {
        return Answering.answers(answers);
    }

    public Map<String, Answer> byField() {
        return answers.stream()
                .collect(Collectors.toMap(answer -> answer.field().toText(), answer -> answer));
    }

    /** The words in force for that field of the draft. */
    public String value(FieldKey field) {
        return written().text(field);
    }

    public Optional<ReportVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<ReportVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    public boolean isReturned() {
        return owed.status() == ObligationStatus.RETURNED;
    }

    /** A correction of what was accepted is being written. */
    public boolean isCorrecting() {
        return owed.status() == ObligationStatus.ACCEPTED && status == ReportStatus.DRAFTING;
    }

    /** The person neither writes nor judges it, and reads it because something else was answered by it. */
    public boolean isDisclosed() {
        return !owed.serves() && !owed.receives();
    }
}
