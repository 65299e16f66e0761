package vn.dondoc.intake.understanding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was understood of a document, to be confirmed by a person. A field that the text lacks is null or empty. */
public record Draft(
        DocumentNature nature,
        @Nullable Found<String> number,
        @Nullable Found<String> kind,
        @Nullable Found<String> issuer,
        @Nullable Found<String> place,
        @Nullable Found<LocalDate> date,
        @Nullable Found<String> title,
        @Nullable Found<Period> period,
        List<Found<String>> bases,
        List<Found<String>> recipients,
        Signatory signatory,
        List<Found<String>> targets,
        List<Responsibility> responsibilities,
        List<PlannedTask> tasks,
        List<ReportClause> reporting,
        List<Deadline> otherDeadlines,
        List<Section> sections,
        List<Found<String>> notUnderstood) {

    /** What is known of a text that cannot be read at all. */
    static Draft empty() {
        Signatory nobody = new Signatory(null, null);
        return new Draft(
                DocumentNature.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                nobody,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same body under what another source says of its head. */
    public Draft withHead(
            @Nullable Found<String> otherNumber,
            @Nullable Found<String> otherKind,
            @Nullable Found<String> otherIssuer,
            @Nullable Found<String> otherPlace,
            @Nullable Found<LocalDate> otherDate,
            @Nullable Found<String> otherTitle,
            Signatory otherSignatory) {
        return new Draft(
                nature,
                otherNumber,
                otherKind,
                otherIssuer,
                otherPlace,
                otherDate,
                otherTitle,
                period,
                bases,
                recipients,
                otherSignatory,
                targets,
                responsibilities,
                tasks,
                reporting,
                otherDeadlines,
                sections,
                notUnderstood);
    }

    Draft withNotUnderstood(List<Found<String>> sentences) {
        return new Draft(
                nature,
                number,
                kind,
                issuer,
                place,
                date,
                title,
                period,
                bases,
                recipients,
                signatory,
                targets,
                responsibilities,
                tasks,
                reporting,
                otherDeadlines,
                sections,
                sentences);
    }
}
