package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.consolidation.GatheredForm;
import vn.dondoc.reporting.form.Section;

/** The chapters of a report as a paper: «II.1. …» is a clause under II; the numbers themselves come from the places. */
final class ReportOutline {

    private static final Pattern CLAUSE = Pattern.compile("^\\s*([IVX]+)\\.\\s*\\d+\\s*[.)]?\\s+(.+)$");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:[IVX]+|\\d+)\\s*[.)/]\\s*(.+)$");
    private static final Set<String> RESULTS = Set.of("RESULTS", "COMMUNICATION");

    private ReportOutline() {}

    /** @param section null where it only holds clauses */
    record Chapter(String title, @Nullable Section section, List<Clause> clauses, boolean results) {}

    record Clause(String title, Section section) {}

    /** One of them has the results; who reported and who did not is told there too. */
    static List<Chapter> of(List<Section> sections, String results, String judgement) {
        List<Chapter> chapters = new ArrayList<>();
        String open = "";
        for (Section section : sections) {
            if (section.code().equals(GatheredForm.DISCIPLINE)) {
                continue;
            }
            Matcher clause = CLAUSE.matcher(section.heading());
            if (!clause.matches()) {
                chapters.add(
                        new Chapter(bare(section.heading()), section, List.of(), RESULTS.contains(section.code())));
                open = "";
                continue;
            }
            if (!open.equals(clause.group(1))) {
                boolean ofResults = RESULTS.contains(section.code());
                chapters.add(new Chapter(ofResults ? results : judgement, null, new ArrayList<>(), ofResults));
                open = clause.group(1);
            }
            chapters.getLast().clauses().add(new Clause(clause.group(2), section));
        }
        return oneOfResults(chapters, results);
    }

    private static List<Chapter> oneOfResults(List<Chapter> chapters, String title) {
        Chapter results = chapters.stream()
                .filter(Chapter::results)
                .reduce((first, second) -> second)
                .orElse(null);
        if (results == null) {
            chapters.add(Math.min(1, chapters.size()), new Chapter(title, null, List.of(), true));
            return chapters;
        }
        return chapters.stream()
                .map(chapter -> chapter.results() && chapter != results
                        ? new Chapter(chapter.title(), chapter.section(), chapter.clauses(), false)
                        : chapter)
                .toList();
    }

    private static String bare(String heading) {
        Matcher numbered = NUMBERED.matcher(heading);
        return numbered.matches() ? numbered.group(1) : heading;
    }
}
