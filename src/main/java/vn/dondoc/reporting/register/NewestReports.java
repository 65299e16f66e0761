package vn.dondoc.reporting.register;

import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.site.Sought;

/**
 * Looks for words among reports: one after the other through the newest of each way in which the person sees them, so that a
 * word that stands in every report is soon met often enough; only beyond those by the index of words, quick for rare ones.
 *
 * @param words the words of the report {@code n.id}
 * @param holds that those of a row {@code o} of the ledger meet a query
 * @param condition what else a row of the ledger has to be
 * @param visible which rows the person sees
 * @param many how many of the newest are looked through
 */
record NewestReports(String words, String holds, String condition, String visible, int many) {

    /**
     * A query {@code found (id, exact)}; with {@code :typed} and what the ways need.
     *
     * @param ways conditions of one index each, together the same as {@link #visible}
     */
    String holding(Sought sought, List<String> ways) {
        String newest = ways.stream()
                .map("(select o.id from obligation o where %s and %%s order by o.id desc limit %d)"
                        .formatted(condition, many)::formatted)
                .collect(Collectors.joining(" union "));
        // the limit keeps the planner from reading all reports to join them
        return """
                with newest as materialized (%s), recent as materialized (
                  select n.id, %s as exact from newest n cross join lateral (%s limit 1) its (words) where its.words @@ %s)
                select id, exact from recent %s union all %s
                """.formatted(
                        newest,
                        sought.marked() ? "its.words @@ " + query(true) : "false",
                        words,
                        query(false),
                        sought.marked() ? "union all " + older(true, "recent where exact") : "",
                        older(false, "recent"));
    }

    /** Beyond the newest, if there is anything, and too few were found among them. */
    private String older(boolean exact, String recent) {
        return """
                (select o.id, %s from obligation o
                 where (select count(*) from newest) >= %d and (select count(*) from %s) <= %d and %s and %s and %s
                 order by o.id desc limit %4$d + 1)
                """.formatted(exact, many, recent, Sought.MOST, condition, visible, holds.formatted(query(exact)));
    }

    private static String query(boolean exact) {
        return "search_all(:typed, %s)".formatted(exact);
    }
}
