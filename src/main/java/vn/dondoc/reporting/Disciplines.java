package vn.dondoc.reporting;

import java.util.List;
import java.util.function.Predicate;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.obligation.Timing;
import vn.dondoc.reporting.consolidation.Discipline;

/** Counts who reported in time; where the period itself was asked for, its parts are not counted beside it. */
final class Disciplines {

    private Disciplines() {}

    static Discipline of(OwedReport owed, List<Expected> all) {
        List<Expected> expected = counted(owed, all);
        List<Expected> ordered =
                expected.stream().filter(report -> !report.requested()).toList();
        List<Expected> requested = expected.stream().filter(Expected::requested).toList();
        return new Discipline(
                count(ordered, Timing.ON_TIME),
                count(ordered, Timing.LATE),
                names(ordered, Timing.MISSING),
                names(ordered, Timing.EXEMPT),
                count(requested, Timing.ON_TIME) + count(requested, Timing.LATE),
                names(requested, Timing.MISSING));
    }

    /** Of how many reports is told. */
    static List<Expected> counted(OwedReport owed, List<Expected> all) {
        Predicate<Expected> same =
                report -> report.period().window().equals(owed.period().window());
        boolean itself = all.stream().anyMatch(same);
        return itself ? all.stream().filter(same).toList() : all;
    }

    /** Those that came in, in time or late, of who has to report. */
    static List<Expected> received(OwedReport owed, List<Expected> all) {
        return counted(owed, all).stream()
                .filter(report -> !report.requested())
                .filter(report -> report.timing() == Timing.ON_TIME || report.timing() == Timing.LATE)
                .toList();
    }

    private static int count(List<Expected> reports, Timing timing) {
        return (int)
                reports.stream().filter(report -> report.timing() == timing).count();
    }

    private static List<String> names(List<Expected> reports, Timing timing) {
        return reports.stream()
                .filter(report -> report.timing() == timing)
                .map(Expected::unitName)
                .toList();
    }
}
