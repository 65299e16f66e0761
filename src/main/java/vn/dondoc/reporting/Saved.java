package vn.dondoc.reporting;

import java.util.List;

/**
 * What became of edits.
 *
 * @param kept fields as they stand now, with the revisions to go on from
 * @param clashes fields that a colleague changed meanwhile to something else: left as the colleague wrote them
 */
public record Saved(List<Answer> kept, List<Answer> clashes) {}
