package vn.dondoc.dashboard;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.letter.LetterRow;
import vn.dondoc.letter.Letters;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.DutyOrder;
import vn.dondoc.obligation.LateHeap;
import vn.dondoc.obligation.LateReport;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.Urging;
import vn.dondoc.progress.Obstacles;
import vn.dondoc.reporting.ConsolidationRow;
import vn.dondoc.reporting.Consolidations;
import vn.dondoc.reporting.ReportStatus;
import vn.dondoc.reporting.register.Matrices;
import vn.dondoc.reporting.register.Matrix;
import vn.dondoc.reporting.register.MatrixPage;
import vn.dondoc.reporting.register.ReportRegister;
import vn.dondoc.reporting.register.ReportRow;
import vn.dondoc.reporting.register.ReportsBelow;

/**
 * The front door to the first pages: what a person's units owe and have handed in, and what he or she follows. The same
 * filters feed each number and the list behind it.
 */
@Service
@Transactional(readOnly = true)
@lombok.RequiredArgsConstructor
public class FirstPages {

    private static final int URGENT = 8;
    private static final int LATER = 8;
    private static final int FEW = 5;

    /** Of the matrix: periods whose day lies no farther from today. */
    private static final int DAYS_AROUND = 60;

    private static final int COLUMNS = 3;
    private static final int UNITS = 15;

    private final Obligations obligations;
    private final ReportRegister register;
    private final Matrices matrices;
    private final Consolidations consolidations;
    private final Obstacles obstacles;
    private final Letters letters;
    private final Clock clock;

    /** What this person's units still have to do. */
    public Work work(Standing standing) {
        ObligationCounts counts = obligations.counts(ObligationFilter.OWED, standing);
        Map<Bucket, List<ObligationRow>> rows = Stream.of(Bucket.values())
                .filter(bucket -> (bucket.isOwed() || bucket == Bucket.SUSPENDED) && counts.of(bucket) > 0)
                .collect(Collectors.toMap(Function.identity(), bucket -> rows(bucket, standing)));
        Map<UUID, ReportStatus> begun =
                begun(rows.values().stream().flatMap(List::stream).toList(), standing);
        List<Work.Heap> heaps = rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(heap -> new Work.Heap(
                        heap.getKey(),
                        counts.of(heap.getKey()),
                        heap.getValue().stream()
                                .map(row -> new Work.Row(row, begun.get(row.id())))
                                .toList(),
                        Map.of()))
                .toList();
        return new Work(counts, heaps);
    }

    private Map<UUID, ReportStatus> begun(List<ObligationRow> rows, Standing standing) {
        return register.begun(
                rows.stream()
                        .filter(ObligationRow::isReport)
                        .map(ObligationRow::id)
                        .toList(),
                standing);
    }

    private List<ObligationRow> rows(Bucket bucket, Standing standing) {
        boolean urgent = bucket.ordinal() <= Bucket.THIS_WEEK.ordinal();
        return obligations.rows(ObligationFilter.OWED.withBucket(bucket).atMost(urgent ? URGENT : LATER), standing);
    }

    /** What this person's units were urged to do, the oldest day first. */
    public UrgedDuties urged(Standing standing) {
        ObligationFilter urged = ObligationFilter.OWED.only(Criterion.URGED);
        List<ObligationRow> rows = obligations.rows(urged.atMost(FEW), standing);
        if (rows.isEmpty()) {
            return new UrgedDuties(0, List.of());
        }
        List<UUID> ids = rows.stream().map(ObligationRow::id).toList();
        Map<UUID, Urging> words = obligations.lastUrgings(ids);
        Map<UUID, LetterRow> signed = letters.about(ids, standing);
        Map<UUID, ReportStatus> begun = begun(rows, standing);
        return new UrgedDuties(
                obligations.counts(urged, standing).total(),
                rows.stream()
                        .filter(row -> words.containsKey(row.id()))
                        .map(row -> new UrgedDuties.Row(
                                new Work.Row(row, begun.get(row.id())),
                                requireNonNull(words.get(row.id())),
                                signed.get(row.id())))
                        .toList());
    }

    /** What leaders have instructed these units to do, as long as it is not acknowledged. */
    public NewInstructions instructed(Standing standing) {
        ObligationFilter untaken =
                ObligationFilter.OWED.only(Criterion.INSTRUCTED).only(Criterion.UNTAKEN);
        List<ObligationRow> rows = obligations.rows(untaken.atMost(FEW), standing);
        return new NewInstructions(
                rows.size() < FEW
                        ? rows.size()
                        : obligations.counts(untaken, standing).total(),
                rows.stream().map(row -> new Work.Row(row, null)).toList());
    }

    /** What this person's units have handed in this year. */
    public HandedIn handedIn(Standing standing) {
        int year = VietnamTime.today(clock).getYear();
        ObligationFilter filter = ObligationFilter.OWED.withHandedIn(year);
        ObligationCounts counts = obligations.counts(filter, standing);
        return new HandedIn(
                year,
                counts,
                obligations.counts(filter.withLateBy(0), standing).total(),
                counts.total() == 0
                        ? List.of()
                        : obligations.rows(
                                filter.sortedBy(new DutyOrder(DutyOrder.Key.CHANGED, true))
                                        .atMost(FEW),
                                standing));
    }

    /** What this person follows; empty where the units issue and receive nothing. */
    public Following following(Standing standing) {
        ObligationCounts counts = obligations.counts(ObligationFilter.FOLLOWED, standing);
        ObligationFilter waiting =
                ObligationFilter.FOLLOWED.withBucket(Bucket.SUBMITTED).only(Criterion.TO_ME);
        long toJudge = obligations.counts(waiting, standing).total();
        List<LateHeap> late = obligations.lateReports(null, FEW, standing);
        return new Following(
                counts,
                toJudge,
                toJudge == 0
                        ? List.of()
                        : obligations.rows(
                                waiting.sortedBy(new DutyOrder(DutyOrder.Key.WAITING, false))
                                        .atMost(URGENT),
                                standing),
                late.stream().mapToLong(LateHeap::units).sum(),
                oldest(late),
                above(standing),
                matrix(standing),
                obligations
                        .counts(ObligationFilter.FOLLOWED.only(Criterion.WISH), standing)
                        .total(),
                obligations.countsByPlan(standing),
                obstacles.counts(null, standing).waiting());
    }

    private static List<LateReport> oldest(List<LateHeap> late) {
        return late.stream()
                .flatMap(heap -> heap.latest().stream())
                .sorted(Comparator.comparing(LateReport::dueOn))
                .limit(FEW)
                .toList();
    }

    private List<Following.Above> above(Standing standing) {
        List<ReportRow> owed = register.rows(
                ObligationFilter.OWED
                        .withKind(ObligationKind.REPORT)
                        .only(Criterion.OPEN)
                        .atMost(URGENT),
                standing);
        List<ReportsBelow> below =
                register.below(owed.stream().map(ReportRow::id).toList(), standing);
        Map<UUID, ConsolidationRow> made = owed.isEmpty()
                ? Map.of()
                : consolidations.list(standing).stream()
                        .collect(Collectors.toMap(ConsolidationRow::reportId, Function.identity(), (one, same) -> one));
        return owed.stream()
                .map(report -> Following.Above.of(report, below, made))
                .filter(Following.Above::isGathered)
                .toList();
    }

    /** Where there are more units than fit, those with something late or missing. */
    private @Nullable Matrix matrix(Standing standing) {
        ObligationFilter filter = ObligationFilter.FOLLOWED.withKind(ObligationKind.REPORT);
        List<Matrix.Column> columns = around(matrices.columns(filter, standing));
        if (columns.isEmpty()) {
            return null;
        }
        Matrix all = matrices.matrix(filter, columns, new MatrixPage(1, UNITS, false), standing);
        return all.units() <= UNITS ? all : matrices.matrix(filter, columns, new MatrixPage(1, UNITS, true), standing);
    }

    private List<Matrix.Column> around(List<Matrix.Column> columns) {
        LocalDate today = VietnamTime.today(clock);
        List<Matrix.Column> near = new ArrayList<>(columns.stream()
                .filter(column -> distance(column, today) <= DAYS_AROUND)
                .sorted(Comparator.comparingLong(column -> distance(column, today)))
                .limit(COLUMNS)
                .toList());
        near.sort(Comparator.comparingInt(columns::indexOf));
        return near;
    }

    private static long distance(Matrix.Column column, LocalDate today) {
        LocalDate due = column.dueOn();
        return due == null ? Long.MAX_VALUE : Math.abs(due.toEpochDay() - today.toEpochDay());
    }
}
