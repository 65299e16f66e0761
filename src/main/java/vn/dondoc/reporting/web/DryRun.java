package vn.dondoc.reporting.web;

import java.util.List;
import org.springframework.context.MessageSource;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.SheetReading;

/** What a filled-in sheet would change, in words, and what is wrong with its cells. */
record DryRun(List<Row> rows, List<Trouble> troubles) {

    /**
     * One field.
     *
     * @param seen what is to be sent along with it
     * @param ticked taken unless the person says otherwise: words are not thrown away by an empty cell
     */
    record Row(String field, String label, String address, String before, String after, String seen, boolean ticked) {}

    /** A sentence about a cell. */
    record Trouble(String address, String label, String words) {}

    static DryRun of(SheetReading reading, ReportSheet sheet, MessageSource messages) {
        return new DryRun(
                reading.changes().stream()
                        .map(change -> new Row(
                                change.field().toText(),
                                Places.label(messages, sheet.content(), change.field()),
                                change.address(),
                                change.before(),
                                change.after(),
                                Seen.of(change.revision(), change.before()).toText(),
                                !change.empties()))
                        .toList(),
                reading.troubles().stream()
                        .map(trouble -> new Trouble(
                                trouble.address(),
                                Places.label(
                                        messages,
                                        sheet.content(),
                                        trouble.problem().field()),
                                Places.words(messages, trouble.problem())))
                        .toList());
    }
}
