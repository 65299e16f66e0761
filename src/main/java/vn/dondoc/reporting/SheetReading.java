package vn.dondoc.reporting;

import java.util.List;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Problem;

/**
 * What a form that was filled in as a spreadsheet would change. Nothing is written yet.
 *
 * @param changes what can be taken
 * @param troubles what is wrong with single cells; those that cannot be read are not among the changes
 */
public record SheetReading(List<Change> changes, List<Trouble> troubles) {

    /**
     * One field.
     *
     * @param address of the cell, such as C12
     * @param revision of the field as it stood when the file was read
     */
    public record Change(FieldKey field, String address, String before, String after, int revision) {

        /** The cell is empty: what was written would be lost. */
        public boolean empties() {
            return after.isEmpty();
        }
    }

    /** What is wrong with a cell. */
    public record Trouble(String address, Problem problem) {}
}
