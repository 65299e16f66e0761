package vn.dondoc.reporting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Timing;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.reporting.register.Matrix;

/** From each number of a matrix to the list that it counts: the filter of the matrix, narrowed to column or row. */
record MatrixLinks(ObligationFilter filter) {

    /** @param timing a name of {@link Timing}; none for all */
    public String column(Matrix.Column column, @Nullable String timing) {
        return ReportAddresses.list(of(column).withTiming(timing(timing)));
    }

    /** All periods of the filter, those of the other pages too. */
    public String all(@Nullable String timing) {
        return ReportAddresses.list(base().withMode(AssignmentMode.ASSIGN).withTiming(timing(timing)));
    }

    /** The page of the period, from /reports/. */
    public String period(Matrix.Column column) {
        return UriComponentsBuilder.fromPath("periods/" + column.regimeId())
                .queryParam("period", column.period().toText())
                .encode()
                .build()
                .toUriString();
    }

    public String overdue(Matrix.Column column) {
        return ReportAddresses.list(of(column).withBucket(Bucket.OVERDUE));
    }

    /** What is missing and need not have come yet: of one period or of all. */
    public String coming(Matrix.Column column) {
        return coming(of(column));
    }

    public String coming() {
        return coming(base());
    }

    private static String coming(ObligationFilter filter) {
        return ReportAddresses.list(filter.withMode(AssignmentMode.ASSIGN)
                .withTiming(Timing.MISSING)
                .only(Criterion.NOT_YET_DUE));
    }

    public String row(Matrix.Row row, @Nullable String timing) {
        return ReportAddresses.list(
                base().withUnit(row.unitId()).withMode(AssignmentMode.ASSIGN).withTiming(timing(timing)));
    }

    public String asked(Matrix.Row row, @Nullable String timing) {
        return ReportAddresses.list(
                base().withUnit(row.unitId()).withMode(AssignmentMode.REQUEST).withTiming(timing(timing)));
    }

    private ObligationFilter of(Matrix.Column column) {
        return base().withPlan(null)
                .withSource(column.regimeId())
                .withPeriod(column.period())
                .withMode(AssignmentMode.ASSIGN);
    }

    private ObligationFilter base() {
        return filter.onPage(1);
    }

    private static @Nullable Timing timing(@Nullable String name) {
        return name == null ? null : Timing.valueOf(name);
    }
}
