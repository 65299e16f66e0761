package vn.dondoc.obligation;

/**
 * What a list shows above its rows.
 *
 * @param counts by heap, whichever heap the list shows
 * @param split by class of time, whichever class the list shows
 */
public record LedgerTally(ObligationCounts counts, DutySplit split) {}
