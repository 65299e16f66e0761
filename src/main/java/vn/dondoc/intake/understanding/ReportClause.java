package vn.dondoc.intake.understanding;

import org.jspecify.annotations.Nullable;

/**
 * One report that the document demands.
 *
 * @param recipient to whom, as printed, with "(qua …)" where the document routes it through somebody
 * @param through   the unit that receives on behalf of the recipient
 * @param due       the words of the deadline ("trước ngày 05/5"), null where none is printed
 * @param date      the day inside those words, null where they name none
 */
public record ReportClause(
        @Nullable Found<String> reporter,
        @Nullable Found<String> recipient,
        @Nullable Found<String> through,
        Found<ReportKind> kind,
        @Nullable Found<String> due,
        @Nullable Found<PrintedDate> date,
        Span sentence) {

    ReportClause ofKind(Found<ReportKind> other) {
        return new ReportClause(reporter, recipient, through, other, due, date, sentence);
    }
}
