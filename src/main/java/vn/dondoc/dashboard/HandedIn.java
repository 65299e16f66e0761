package vn.dondoc.dashboard;

import java.util.List;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationRow;

/**
 * What a person's units have handed in during a year.
 *
 * @param late how many of them came after their day
 * @param latest the last ones, whatever became of them
 */
public record HandedIn(int year, ObligationCounts counts, long late, List<ObligationRow> latest) {}
