package vn.dondoc.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.TableSheet;
import vn.dondoc.document.paper.Paper;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.site.NotFound;

/**
 * The front door to reports made from reports. Whoever leads or monitors the unit that owes one makes it; it is then
 * handed in like any other. What a person may not see or do is {@link NotFound}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Consolidations {

    private final ReportSheets sheets;
    private final Scopes scopes;
    private final Consolidating consolidating;
    private final ConsolidationPages pages;
    private final Origins origins;
    private final Views views;
    private final Makings makings;
    private final ConsolidationList list;
    private final ConsolidatedSheet workbook;
    private final ConsolidatedPapers papers;
    private final Editions editions;
    private final KeptEditions kept;

    /**
     * What the page of a report says about its being consolidated: made already, or to be made.
     *
     * @param covered this person may read small counts of restricted indicators only as «< 5»
     */
    public record Panel(@Nullable ConsolidationRow made, boolean mayBegin, boolean covered) {}

    /**
     * Computes everything anew from what is accepted now; what a person has changed stays.
     *
     * @throws NothingToGather where nothing was accepted yet, or not said what to gather
     */
    public void make(UUID id, Standing by) {
        requireMaking(id, by);
        consolidating.make(id, by);
    }

    /** Chooses which reports are gathered and computes anew; others than offered are {@link NotFound}. */
    public void choose(UUID id, List<Scope> chosen, Standing by) {
        OwedReport owed = requireMaking(id, by);
        Set<Scope> offered = scopes.choices(owed, null).stream()
                .map(ScopeChoice::scope)
                .collect(java.util.stream.Collectors.toSet());
        if (!offered.containsAll(chosen)) {
            throw new NotFound("scope", id);
        }
        if (chosen.isEmpty()) {
            throw new NothingToGather();
        }
        consolidating.gather(id, chosen, by);
    }

    /** Puts back what was computed for a field that a person has changed. */
    public void restore(UUID id, FieldKey field, Standing by) {
        requireMaking(id, by);
        consolidating.restore(id, field, by);
    }

    /** @param covered as it may be passed on: small counts are covered also for those who may see them */
    public ConsolidationPage page(UUID id, boolean covered, Standing by) {
        return pages.page(id, covered, by);
    }

    public FigurePage figure(UUID id, String code, boolean covered, int page, Standing by) {
        return origins.figure(id, code, covered, page, by);
    }

    public SectionPage section(UUID id, String code, int page, Standing by) {
        return origins.section(id, code, page, by);
    }

    /** The table of figures, a row for each unit (8.3 c). */
    public TableSheet table(UUID id, boolean covered, Standing by) {
        return workbook.table(id, covered, by);
    }

    /**
     * A kept version, or the draft where this person sees it, as a paper with small counts covered; the same version makes
     * the same files for ever.
     */
    @Transactional(readOnly = true)
    public Paper paper(UUID id, int number, Standing by) {
        ReportSheet sheet = sheets.sheet(id, by);
        return editions.edition(sheet, number).draft() ? papers.paper(sheet, number) : kept.paper(sheet, number);
    }

    @Transactional(readOnly = true)
    public Panel panel(ReportSheet sheet, Standing by) {
        Making making = makings.read(sheet).orElse(null);
        Optional<ConsolidationRow> made =
                making == null || !Views.isOpenTo(sheet) ? Optional.empty() : list.one(making);
        return new Panel(
                made.orElse(null),
                making == null
                        && Views.mayMake(sheet, by)
                        && !scopes.choices(sheet.owed(), null).isEmpty(),
                making != null && !sheet.owed().serves() && !views.follows(making, by));
    }

    @Transactional(readOnly = true)
    public List<ConsolidationRow> list(Standing by) {
        return list.of(by);
    }

    /** Reports of this person's units into which the received ones could go. */
    @Transactional(readOnly = true)
    public List<ConsolidationRow> into(Scope scope, Standing by) {
        return list.into(scope, by);
    }

    /** The plan of received reports. */
    @Transactional(readOnly = true)
    public UUID planOf(Scope scope, Standing by) {
        return list.planOf(scope, by).orElseThrow(() -> new NotFound("regime", scope.regimeId()));
    }

    private OwedReport requireMaking(UUID id, Standing by) {
        ReportSheet sheet = sheets.sheet(id, by);
        if (!Views.mayMake(sheet, by)) {
            throw sheet.rights().sees() && by.oversees(sheet.owed().unitId())
                    ? new MovedMeanwhile()
                    : new NotFound("consolidation", id);
        }
        return sheet.owed();
    }
}
