package vn.dondoc.reporting;

/** Where the work on a report stands inside the unit; what became of it outside is in the ledger. */
public enum ReportStatus {
    DRAFTING,
    AWAITING_APPROVAL,
    HANDED_IN;

    ReportStatus require(ReportStatus... allowed) {
        for (ReportStatus each : allowed) {
            if (this == each) {
                return this;
            }
        }
        throw new MovedMeanwhile();
    }
}
