package vn.dondoc.agency;

import java.util.List;

/** What was read of a file: the rows that can be used, and what is wrong with the others. */
record AreaSheet(List<AreaRow> rows, List<RowProblem> problems) {

    static AreaSheet unreadable(String what) {
        return new AreaSheet(List.of(), List.of(RowProblem.ofFile(what)));
    }
}
