package vn.dondoc.reporting.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dondoc.obligation.LedgerEntry;
import vn.dondoc.obligation.ObligationStep;
import vn.dondoc.reporting.PeriodLocks.LockEntry;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.site.Status;

/**
 * What the reader must know before anything else.
 *
 * @param name the report in words, for questions before an act
 * @param stage where the work inside the unit stands, for those who see it; else what the ledger says is enough
 * @param returned the step with which it came back, while it has not been handed in again
 * @param remarks on single fields of the version that came back
 * @param lock why and by whom the period was closed
 * @param urged the last urging, for the unit while it owes the report
 */
record Notice(
        String name,
        @Nullable Status stage,
        @Nullable LedgerEntry returned,
        List<Noted> remarks,
        @Nullable LockEntry lock,
        @Nullable LedgerEntry urged) {

    /** A remark with the name of its field. */
    record Noted(String field, String label, String words) {}

    /** The remarks in one sentence; it stands for the reason where none was written beside them. */
    static String words(List<Noted> remarks) {
        return remarks.stream().map(each -> each.label() + ": " + each.words()).collect(Collectors.joining("; "));
    }

    /** Whether the reason says more than the remarks below it. */
    public boolean isReasoned() {
        return returned != null && !words(remarks).equals(returned.reason());
    }

    static Notice of(ReportSheet sheet, MessageSource messages, @Nullable LockEntry lock) {
        return new Notice(
                name(messages, sheet), stage(sheet), returned(sheet), remarks(messages, sheet), lock, urged(sheet));
    }

    static String name(MessageSource messages, ReportSheet sheet) {
        return Places.said(
                messages,
                "reporting.fill.name",
                sheet.owed().period().label(),
                sheet.owed().unitName());
    }

    private static @Nullable Status stage(ReportSheet sheet) {
        if (!sheet.rights().sees()
                || sheet.status() == null
                || sheet.isReturned()
                || sheet.owed().status().isOver()) {
            return null;
        }
        return switch (sheet.status()) {
            case DRAFTING -> sheet.isCorrecting() ? null : Status.DRAFTING;
            case AWAITING_APPROVAL -> Status.AWAITING_APPROVAL;
            case HANDED_IN -> null;
        };
    }

    private static @Nullable LedgerEntry returned(ReportSheet sheet) {
        return sheet.isReturned() ? last(sheet, Set.of(ObligationStep.RETURNED, ObligationStep.REOPENED)) : null;
    }

    private static @Nullable LedgerEntry urged(ReportSheet sheet) {
        return sheet.rights().writes()
                        && sheet.owed().serves()
                        && sheet.owed().status().isOwed()
                ? last(sheet, Set.of(ObligationStep.REMINDED))
                : null;
    }

    private static @Nullable LedgerEntry last(ReportSheet sheet, Set<ObligationStep> steps) {
        return sheet.duty().history().reversed().stream()
                .filter(entry -> steps.contains(entry.step()))
                .findFirst()
                .orElse(null);
    }

    private static List<Noted> remarks(MessageSource messages, ReportSheet sheet) {
        if (!sheet.isReturned()) {
            return List.of();
        }
        return sheet.remarks().stream()
                .filter(remark -> remark.versionNumber() == sheet.versions().size())
                .map(remark -> new Noted(
                        remark.field().toText(),
                        Places.label(messages, sheet.content(), remark.field()),
                        remark.words()))
                .toList();
    }
}
