package vn.dondoc.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.form.Section;

/**
 * The page on which a report is written, or read while the head of the unit decides.
 *
 * @param account whose page it is: what is not saved yet is held on the machine under this name
 * @param before the names of the two earlier periods; none where there are none
 * @param told what stopped the handing in, each a link to its field
 * @param savedAt when something was written last; none where nothing ever was
 * @param since from when on colleagues' changes are asked for
 */
record Filling(
        UUID account,
        String name,
        boolean onBehalf,
        boolean estimating,
        boolean outdated,
        @Nullable String before,
        @Nullable String yearBefore,
        List<Line> lines,
        List<Text> texts,
        Head head,
        List<Told> told,
        boolean reasonAsked,
        String reason,
        String receivedOn,
        @Nullable Instant savedAt,
        String since) {

    /** One section and what is written there. */
    record Text(Section section, Place place) {}

    /** The fields around the figures: nothing to report, as of which day, and those of the paper. */
    record Head(Place nil, Place asOf, Place number, Place date, Place signer) {}

    /** One line of the summary of what is wrong. */
    record Told(String field, String label, String words) {

        public String line() {
            return label.isEmpty() ? words : label + ": " + words;
        }
    }

    /** Parts of the words, as the list at the top names them. */
    public List<FillingPart> parts() {
        return FillingPart.of(texts);
    }

    /** Every figure that is asked for, without what is estimated. */
    public List<Place> figures() {
        return lines.stream().map(Line::done).flatMap(Stream::ofNullable).toList();
    }

    public long figuresFilled() {
        return FillingPart.filled(figures());
    }

    public long paperFilled() {
        return FillingPart.filled(paper());
    }

    /** Something stands there, or is said about it: then it is not folded. */
    public boolean paperGiven() {
        return onBehalf || paperFilled() > 0 || paper().stream().anyMatch(Place::isNoted);
    }

    private List<Place> paper() {
        return List.of(head.number(), head.date(), head.signer());
    }

    /** Figures of the running log that can be taken over at once: those where nothing was written. */
    public long loggedToTake() {
        return lines.stream()
                .filter(line -> line.logged() != null && line.logged().isEmpty())
                .count();
    }

    /** Columns of the grid: with one more where the whole period is estimated. */
    public int columns() {
        return 3 + (before == null ? 0 : 2) + (estimating ? 1 : 0);
    }
}
