package vn.dondoc.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.document.FilledCell;
import vn.dondoc.document.FilledSheets;
import vn.dondoc.document.Workbooks;
import vn.dondoc.reporting.SheetReading.Change;
import vn.dondoc.reporting.SheetReading.Trouble;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Problem;
import vn.dondoc.site.NotFound;

/** The front door to forms as spreadsheets: given out to be filled in without the program, and read back. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class FormSheets {

    /** With these the words of a cell cannot be taken at all. */
    private static final Set<String> UNREADABLE =
            Set.of("reporting.problem.number", "reporting.problem.day", "reporting.sheet.broken");

    private final ReportChecks checks;
    private final MessageSource messages;

    /** The form with what the draft says now, as an XLSX file; for whoever sees the draft. */
    public byte[] write(ReportSheet sheet) {
        if (!sheet.rights().sees() && !sheet.rights().writes()) {
            throw new NotFound("report", sheet.id());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbooks.writeToFill(out, identity(sheet), new SheetLayout(sheet, messages).sheets());
        } catch (IOException memoryTakesAll) {
            throw new UncheckedIOException(memoryTakesAll);
        }
        return out.toByteArray();
    }

    /**
     * Says what a file would change.
     *
     * @throws vn.dondoc.document.UnreadableSheet where it is no form given out by this program
     * @throws WrongSheet where it is the form of something else
     * @throws MovedMeanwhile where nothing can be written now
     */
    public SheetReading read(ReportSheet sheet, byte[] file) {
        if (!sheet.rights().writes()) {
            throw new MovedMeanwhile();
        }
        FilledSheets filled = FilledSheets.read(file);
        requireSame(sheet, filled.identity());
        Map<FieldKey, FilledCell> cells = SheetCells.of(sheet, filled);
        Map<FieldKey, String> typed = new LinkedHashMap<>();
        List<Trouble> troubles = new ArrayList<>();
        cells.forEach((field, cell) -> {
            if (cell.kind() == FilledCell.Kind.ERROR) {
                troubles.add(trouble(cell, new Problem(field, true, "reporting.sheet.broken", List.of(cell.text()))));
            } else if (!SheetCells.isSame(sheet, field, SheetCells.text(sheet, field, cell))) {
                typed.put(field, SheetCells.text(sheet, field, cell));
            }
        });
        problems(sheet, typed).forEach(problem -> {
            FilledCell cell = cells.get(problem.field());
            if (cell != null && typed.containsKey(problem.field())) {
                troubles.add(trouble(cell, problem));
            }
        });
        return new SheetReading(changes(sheet, typed, cells, troubles), troubles);
    }

    private static Trouble trouble(FilledCell cell, Problem problem) {
        return new Trouble(cell.address(), problem);
    }

    private static List<Change> changes(
            ReportSheet sheet, Map<FieldKey, String> typed, Map<FieldKey, FilledCell> cells, List<Trouble> troubles) {
        Set<FieldKey> unreadable = new HashSet<>();
        troubles.stream()
                .map(Trouble::problem)
                .filter(problem -> UNREADABLE.contains(problem.key()))
                .forEach(problem -> unreadable.add(problem.field()));
        Map<String, Answer> now = sheet.byField();
        List<Change> changes = new ArrayList<>();
        typed.forEach((field, after) -> {
            FilledCell cell = cells.get(field);
            Answer answer = now.get(field.toText());
            if (cell != null && !unreadable.contains(field)) {
                changes.add(new Change(
                        field,
                        cell.address(),
                        answer == null ? "" : answer.value(),
                        after,
                        answer == null ? 0 : answer.revision()));
            }
        });
        return changes;
    }

    private List<Problem> problems(ReportSheet sheet, Map<FieldKey, String> typed) {
        Map<String, String> all = new HashMap<>(sheet.written().written());
        typed.forEach((field, value) -> all.put(field.toText(), value));
        return checks.whileWriting(sheet.id(), sheet.content(), new Answers(all), sheet.estimating());
    }

    private static void requireSame(ReportSheet sheet, String identity) {
        String expected = identity(sheet);
        if (!identity.equals(expected)) {
            UUID id = sheet.id();
            throw new WrongSheet(
                    identity.endsWith(id.toString()) ? WrongSheet.Reason.OTHER_FORM : WrongSheet.Reason.OTHER_REPORT);
        }
    }

    private static String identity(ReportSheet sheet) {
        return sheet.form().id() + " " + sheet.id();
    }
}
