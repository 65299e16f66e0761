package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.reporting.ConsolidationPage.TargetLine;
import vn.dondoc.reporting.consolidation.Cover;
import vn.dondoc.reporting.consolidation.Share;
import vn.dondoc.reporting.consolidation.TargetResult;
import vn.dondoc.reporting.consolidation.TargetResult.Reached;
import vn.dondoc.reporting.consolidation.TargetResult.Wanted;
import vn.dondoc.reporting.consolidation.Verdict;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.site.WrittenNumber;

/** Answers the targets of the plan with the figures of the report. */
@Component
@lombok.RequiredArgsConstructor
class TargetLines {

    private final JdbcClient jdbc;
    private final Covers covers;

    List<TargetLine> of(
            ConsolidatedView view,
            Map<FigureKey, Cover> covered,
            Map<FigureKey, BigDecimal> lastYear,
            Map<FigureKey, Cover> coveredBefore) {
        return jdbc.sql("""
                        select id, measure, direction, value, value_unit, baseline from plan_target
                        where plan_id = ? order by position, id
                        """)
                .param(view.sheet().owed().planId())
                .query((row, number) -> line(
                        row.getString("measure"),
                        new Wanted(
                                TargetDirection.valueOf(row.getString("direction")),
                                row.getBigDecimal("value"),
                                row.getString("value_unit"),
                                row.getString("baseline")),
                        indicator(view, row.getObject("id", UUID.class)),
                        view,
                        covered,
                        lastYear,
                        coveredBefore))
                .list();
    }

    private static @Nullable Indicator indicator(ConsolidatedView view, UUID target) {
        return view.form()
                .target(target)
                .flatMap(link -> view.form().indicator(link.code()))
                .filter(indicator -> indicator.kind().isNumeric())
                .orElse(null);
    }

    private TargetLine line(
            String measure,
            Wanted wanted,
            @Nullable Indicator indicator,
            ConsolidatedView view,
            Map<FigureKey, Cover> covered,
            Map<FigureKey, BigDecimal> lastYear,
            Map<FigureKey, Cover> coveredBefore) {
        if (indicator == null) {
            TargetResult result = TargetResult.of(wanted, new Reached(null, null, null, false));
            return new TargetLine(measure, said(wanted.baseline()), words(wanted), "", result.verdict(), null, null);
        }
        boolean ratio = indicator.kind() == IndicatorKind.RATIO;
        FigureKey count = ratio ? indicator.numeratorKey() : indicator.key();
        FigureKey whole = indicator.denominatorKey();
        TargetResult result = TargetResult.of(
                wanted,
                new Reached(
                        view.figure(count),
                        ratio ? view.figure(whole) : null,
                        lastYear.get(count),
                        indicator.restricted()));
        Cover cover = covered.getOrDefault(count, Cover.OPEN);
        boolean open = cover.isOpen() && covered.getOrDefault(whole, Cover.OPEN).isOpen();
        Cover base = Objects.equals(result.base(), lastYear.get(count))
                ? coveredBefore.getOrDefault(count, Cover.OPEN)
                : Cover.OPEN;
        boolean baseOpen = result.base() == null || base.isOpen();
        return new TargetLine(
                measure,
                result.base() == null || wanted.baseline() != null && !open
                        ? said(wanted.baseline())
                        : covers.print(base, result.base()),
                words(wanted),
                reached(result, ratio, indicator.unit(), open && baseOpen, cover),
                verdict(wanted, result, open && baseOpen),
                open && baseOpen ? result.share() : null,
                isShare(wanted) ? wanted.value() : null);
    }

    private static boolean isShare(Wanted wanted) {
        return wanted.unit() != null && wanted.unit().contains("%");
    }

    /** Whether a covered figure is above or below what was wanted tells what it is; nothing or something is shown anyway. */
    private static Verdict verdict(Wanted wanted, TargetResult result, boolean open) {
        boolean tells = wanted.direction() != TargetDirection.NONE
                && (result.verdict() == Verdict.REACHED || result.verdict() == Verdict.MISSED);
        return tells && !open ? Verdict.COVERED : result.verdict();
    }

    private String reached(TargetResult result, boolean ratio, String unit, boolean open, Cover cover) {
        BigDecimal count = result.part();
        if (count == null) {
            return "";
        }
        String counted = covers.print(cover, count);
        if (ratio) {
            if (!open) {
                return counted;
            }
            String halves = counted + "/" + (result.whole() == null ? "" : covers.print(Cover.OPEN, result.whole()));
            return result.share() == null ? halves : halves + " (" + Share.print(result.share()) + ")";
        }
        String words = unit.isBlank() ? counted : counted + " " + unit;
        if (!open || result.share() == null) {
            return words;
        }
        boolean fell = result.base() != null && count.compareTo(result.base()) < 0;
        return "%s (%s %s)"
                .formatted(
                        words,
                        fell ? "giảm" : "tăng",
                        Share.print(result.share().abs()));
    }

    private static String words(Wanted wanted) {
        String value = wanted.value() == null
                ? ""
                : (WrittenNumber.print(wanted.value().stripTrailingZeros()) + " " + said(wanted.unit())).strip();
        return switch (wanted.direction()) {
            case AT_LEAST -> value.isEmpty() ? "" : "từ " + value + " trở lên";
            case AT_MOST -> value.isEmpty() ? "" : "không quá " + value;
            case EXACTLY -> value;
            case DECREASE -> ("giảm " + value).strip();
            case INCREASE -> ("tăng " + value).strip();
            case NONE -> "không để xảy ra";
            case WORDS -> "";
        };
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
