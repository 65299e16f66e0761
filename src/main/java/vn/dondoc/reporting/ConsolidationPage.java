package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.consolidation.Discipline;
import vn.dondoc.reporting.consolidation.Verdict;

/**
 * A consolidated report as a person sees it.
 *
 * @param madeAt null: not yet made
 * @param later how changes can be taken up, where not now
 * @param exact this person follows the units and may see small counts and single units
 * @param masked small counts are covered on this page
 * @param left what is not in it, by reason
 * @param changes what has happened to the sources since it was made
 * @param editions of which there is a paper, the newest first
 */
public record ConsolidationPage(
        OwedReport owed,
        @Nullable String planReference,
        @Nullable Instant madeAt,
        @Nullable String madeBy,
        int counted,
        int expected,
        boolean mayMake,
        @Nullable Later later,
        boolean exact,
        boolean masked,
        String small,
        List<ScopeChoice> scopes,
        List<FigureLine> figures,
        List<SectionLine> sections,
        List<Left> left,
        Changes changes,
        Discipline discipline,
        Received received,
        List<TargetLine> targets,
        List<Edition> editions) {

    /**
     * One that is kept, or the draft.
     *
     * @param at when it was handed in, or the draft was written last
     */
    public record Edition(int number, boolean draft, Instant at) {}

    /** What comes before the changes can be taken up. */
    public enum Later {
        CORRECTION,
        JUDGEMENT,
        APPROVAL
    }

    /**
     * One line of figures.
     *
     * @param code the indicator whose units it opens
     * @param field of the draft
     * @param computed none on the masked page
     */
    public record FigureLine(
            String code,
            String field,
            String label,
            String unit,
            boolean part,
            String value,
            String computed,
            boolean edited,
            String lastYear,
            String comparison) {}

    /** @param words as they stand in the report; none where those of units are left out of the masked page */
    public record SectionLine(
            String code,
            String field,
            String heading,
            @Nullable String words,
            boolean edited,
            int paragraphs) {}

    /** Units that are not in the sums for one reason. */
    public record Left(Expected.Reason reason, List<Waiting> reports) {}

    public record Waiting(UUID reportId, String unitName, Period period, boolean requested) {}

    /** What became of the reports that came in, however they were judged. */
    public record Received(int gathered, int waiting, int returned, int besides) {

        /** Of the same reports that the words about discipline count. */
        static Received of(ConsolidatedView view) {
            List<Expected> came = Disciplines.received(view.sheet().owed(), view.expected());
            List<Expected.Reason> left = came.stream()
                    .filter(report -> !view.isCounted(report))
                    .map(Expected::reason)
                    .toList();
            int waiting = Collections.frequency(left, Expected.Reason.UNJUDGED);
            int returned = Collections.frequency(left, Expected.Reason.RETURNED);
            return new Received(came.size() - left.size(), waiting, returned, left.size() - waiting - returned);
        }

        /** Where all of them went in there is nothing to explain. */
        public boolean isMixed() {
            return waiting + returned + besides > 0;
        }
    }

    /** Units that came, changed or were opened again since. */
    public record Changes(List<String> come, List<String> changed, List<String> gone) {

        public boolean isStale() {
            return !come.isEmpty() || !changed.isEmpty() || !gone.isEmpty();
        }
    }

    /**
     * One target of the plan; the words are written in Vietnamese, empty where there are none.
     *
     * @param share how far it came, in percent, never capped; null where only counts are said
     * @param goal how far it should come, in percent; null where it is no share
     */
    public record TargetLine(
            String measure,
            String baseline,
            String wanted,
            String reached,
            Verdict verdict,
            @Nullable BigDecimal share,
            @Nullable BigDecimal goal) {}

    public boolean isMade() {
        return madeAt != null;
    }

    public UUID id() {
        return owed.id();
    }

    public List<ScopeChoice> chosen() {
        return scopes.stream().filter(ScopeChoice::chosen).toList();
    }

    /** Whether anything is known of the year before. */
    public boolean isCompared() {
        return figures.stream().anyMatch(line -> !line.lastYear().isEmpty());
    }

    public boolean isEdited() {
        return figures.stream().anyMatch(FigureLine::edited)
                || sections.stream().anyMatch(SectionLine::edited);
    }
}
