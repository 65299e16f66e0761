package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the rows of a list against what is known: new, changed, the same, or impossible. */
final class AreaComparison {

    private final Map<String, KnownArea> known;
    private final LocalDate from;
    private final List<AreaRow> added = new ArrayList<>();
    private final List<AreaRow> changed = new ArrayList<>();
    private final List<RowProblem> problems;
    private int unchanged;

    AreaComparison(AreaSheet sheet, Map<String, KnownArea> known, LocalDate from) {
        this.known = known;
        this.from = from;
        this.problems = new ArrayList<>(sheet.problems());
        Set<String> usable = sheet.rows().stream().map(AreaRow::code).collect(Collectors.toCollection(HashSet::new));
        List<AreaRow> rest = new ArrayList<>(sheet.rows());
        // a row without its superior takes its subordinates with it
        while (rest.removeIf(row -> isOrphan(row, usable) && usable.remove(row.code()))) {
            continue;
        }
        Map<String, Tier> tiers = rest.stream().collect(Collectors.toMap(AreaRow::code, AreaRow::tier));
        rest.stream().filter(row -> standsBelow(row, tiers)).forEach(this::compare);
    }

    List<AreaRow> added() {
        return added;
    }

    List<AreaRow> changed() {
        return changed;
    }

    ImportCheck check(String fileName) {
        List<RowProblem> inOrder = problems.stream()
                .sorted(java.util.Comparator.comparingLong(RowProblem::line))
                .toList();
        return new ImportCheck(
                fileName,
                from,
                added.stream().map(this::change).toList(),
                changed.stream().map(this::change).toList(),
                unchanged,
                inOrder);
    }

    boolean isRenamed(AreaRow row) {
        KnownArea area = known.get(row.code());
        return area != null && !area.name().equals(row.committee().full());
    }

    boolean isMoved(AreaRow row) {
        KnownArea area = known.get(row.code());
        return area != null && row.parentCode() != null && !row.parentCode().equals(area.parentCode());
    }

    private void compare(AreaRow row) {
        KnownArea area = known.get(row.code());
        if (area == null) {
            added.add(row);
        } else if (area.codeFrom().isAfter(from)) {
            problem(row, "code", row.code(), "later");
        } else if (!isRenamed(row) && !isMoved(row)) {
            unchanged++;
        } else if (!area.lastChange().isBefore(from)) {
            problem(row, "name", row.name(), "order");
        } else {
            changed.add(row);
        }
    }

    private boolean isOrphan(AreaRow row, Set<String> usable) {
        String parent = row.parentCode();
        if (parent == null || usable.contains(parent) || isThere(parent)) {
            return false;
        }
        problem(row, "parent_code", parent, "parent");
        return true;
    }

    private boolean standsBelow(AreaRow row, Map<String, Tier> tiers) {
        String parent = row.parentCode();
        Tier above = parent == null ? null : tiers.getOrDefault(parent, tierOf(parent));
        if (above == null || above.compareTo(row.tier()) < 0) {
            return true;
        }
        problem(row, "parent_code", String.valueOf(parent), "above");
        return false;
    }

    private boolean isThere(String code) {
        KnownArea area = known.get(code);
        return area != null && !area.codeFrom().isAfter(from);
    }

    private @Nullable Tier tierOf(String code) {
        KnownArea area = known.get(code);
        return area == null ? null : area.tier();
    }

    private ImportCheck.Change change(AreaRow row) {
        KnownArea area = known.get(row.code());
        return new ImportCheck.Change(
                row.line(),
                row.code(),
                row.committee().brief(),
                area == null ? null : area.name(),
                isMoved(row) ? row.parentCode() : null);
    }

    private void problem(AreaRow row, String column, String value, String what) {
        problems.add(RowProblem.of(row.line(), column, value, what));
    }
}
