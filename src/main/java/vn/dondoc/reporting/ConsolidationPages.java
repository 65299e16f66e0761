package vn.dondoc.reporting;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.reporting.ConsolidationPage.Changes;
import vn.dondoc.reporting.ConsolidationPage.Later;
import vn.dondoc.reporting.ConsolidationPage.Left;
import vn.dondoc.reporting.ConsolidationPage.Received;
import vn.dondoc.reporting.ConsolidationPage.SectionLine;
import vn.dondoc.reporting.ConsolidationPage.Waiting;
import vn.dondoc.reporting.consolidation.Cover;
import vn.dondoc.reporting.consolidation.Discipline;
import vn.dondoc.reporting.consolidation.GatheredForm;
import vn.dondoc.reporting.consolidation.Subject;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Section;
import vn.dondoc.site.NotFound;

/** Puts the page of a consolidated report together. */
@Component
@lombok.RequiredArgsConstructor
class ConsolidationPages {

    private final JdbcClient jdbc;
    private final ReportSheets sheets;
    private final Views views;
    private final Makings makings;
    private final Scopes scopes;
    private final Covers covers;
    private final LastYear lastYears;
    private final FigureLines figures;
    private final TargetLines targets;
    private final Editions editions;

    ConsolidationPage page(UUID id, boolean covered, Standing by) {
        ReportSheet sheet = sheets.sheet(id, by);
        boolean mayMake = Views.mayMake(sheet, by);
        Making made = Views.isOpenTo(sheet) ? makings.read(sheet).orElse(null) : null;
        List<ScopeChoice> choices = mayMake || made != null ? scopes.choices(sheet.owed(), made) : List.of();
        if (made == null) {
            if (!mayMake || choices.isEmpty()) {
                throw new NotFound("consolidation", id);
            }
            return empty(sheet, choices);
        }
        ConsolidatedView view = views.view(sheet, covered, by);
        Map<FigureKey, Cover> covers = this.covers.ofTotals(view);
        Map<FigureKey, BigDecimal> lastYear = lastYears.of(made, sheet.owed(), sheet.form());
        Map<FigureKey, Cover> before = this.covers.ofLastYear(view, covers, lastYear);
        return new ConsolidationPage(
                sheet.owed(),
                sheet.planReference(),
                made.at(),
                made.by(),
                view.countedUnits(),
                view.expectedUnits(),
                mayMake,
                mayMake ? null : later(sheet, by),
                view.exact(),
                view.masked(),
                this.covers.sign(),
                choices,
                figures.of(view, covers, lastYear, before),
                sections(view),
                left(view),
                changes(view),
                Disciplines.of(sheet.owed(), view.expected()),
                Received.of(view),
                targets.of(view, covers, lastYear, before),
                editions.of(sheet));
    }

    private ConsolidationPage empty(ReportSheet sheet, List<ScopeChoice> choices) {
        return new ConsolidationPage(
                sheet.owed(),
                sheet.planReference(),
                null,
                null,
                0,
                0,
                true,
                null,
                true,
                false,
                covers.sign(),
                choices,
                List.of(),
                List.of(),
                List.of(),
                new Changes(List.of(), List.of(), List.of()),
                new Discipline(0, 0, List.of(), List.of(), 0, List.of()),
                new Received(0, 0, 0, 0),
                List.of(),
                List.of());
    }

    /** For whoever will take up what has changed; the others need not know. */
    private static @Nullable Later later(ReportSheet sheet, Standing by) {
        if (!sheet.owed().serves() || !by.oversees(sheet.owed().unitId())) {
            return null;
        }
        if (sheet.rights().corrects()) {
            return Later.CORRECTION;
        }
        if (sheet.status() == ReportStatus.AWAITING_APPROVAL) {
            return Later.APPROVAL;
        }
        return sheet.owed().status() == ObligationStatus.SUBMITTED ? Later.JUDGEMENT : null;
    }

    private List<SectionLine> sections(ConsolidatedView view) {
        Map<String, Integer> counts = paragraphCounts(view.making());
        return view.form().sections().stream()
                .map(section -> new SectionLine(
                        section.code(),
                        section.field().toText(),
                        section.heading(),
                        words(view, section),
                        view.isEdited(section.field()),
                        counts.getOrDefault(section.code(), 0)))
                .toList();
    }

    /** Nobody has looked for small counts in what units wrote; it is not passed on with the figures. */
    private static @Nullable String words(ConsolidatedView view, Section section) {
        boolean ofUnits = !section.code().equals(GatheredForm.DISCIPLINE)
                && !view.computed(section.field()).isEmpty();
        return view.masked() && ofUnits ? null : view.shown().text(section.field());
    }

    private Map<String, Integer> paragraphCounts(Making making) {
        Map<String, Integer> counts = new java.util.HashMap<>();
        jdbc.sql("""
                        select substr(e.key, 9) as section, count(*) as paragraphs
                        from consolidation_source s join report_version v on v.id = s.version_id
                        cross join lateral jsonb_object_keys(v.answers) e(key)
                        where s.report_id = ? and s.version_number = ? and s.counted and not v.nil and e.key like 'section.%' group by 1
                        """).params(making.reportId(), making.number()).query(row -> {
            counts.put(row.getString("section"), row.getInt("paragraphs"));
        });
        return counts;
    }

    /** A part of the period does not count as left out where the unit has reported about the whole. */
    private static List<Left> left(ConsolidatedView view) {
        Map<UUID, List<Subject>> told = view.expected().stream()
                .filter(view::isCounted)
                .map(Expected::subject)
                .collect(groupingBy(Subject::unitId));
        Map<Expected.Reason, List<Waiting>> left = new EnumMap<>(Expected.Reason.class);
        view.expected().stream()
                .filter(report ->
                        view.sources().containsKey(report.reportId()) ? !view.isCounted(report) : !report.isAccepted())
                .filter(report -> told.getOrDefault(report.unitId(), List.of()).stream()
                        .noneMatch(other -> report.subject().isPartOf(other)))
                .forEach(report -> left.computeIfAbsent(report.reason(), any -> new ArrayList<>())
                        .add(new Waiting(report.reportId(), report.unitName(), report.period(), report.requested())));
        return left.entrySet().stream()
                .map(entry -> new Left(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Changes changes(ConsolidatedView view) {
        List<String> come = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        Set<UUID> there = new HashSet<>();
        for (Expected report : view.expected()) {
            Gathering.Source source = view.sources().get(report.reportId());
            there.add(report.reportId());
            if (source == null) {
                if (report.isAccepted()) {
                    come.add(report.unitName());
                }
            } else if (!report.isAccepted()) {
                gone.add(report.unitName());
            } else if (!source.versionId().equals(report.versionId())) {
                changed.add(report.unitName());
            }
        }
        view.sources().keySet().stream()
                .filter(report -> !there.contains(report))
                .forEach(report -> gone.add("…"));
        return new Changes(
                come.stream().distinct().toList(),
                changed.stream().distinct().toList(),
                gone.stream().distinct().toList());
    }
}
