package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.form.Composition;
import vn.dondoc.reporting.form.FigureRule;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.site.NotFound;
import vn.dondoc.site.Paging;

/**
 * The front door for composing what the reports of a regime ask: for those who lead or monitor its issuer or its intake
 * unit, {@link NotFound} for others. Each change names the version of the draft that it was made on and is
 * {@link DraftMoved} where that is no longer the last one; {@link CodeTaken} where a published code would change its kind
 * or unit.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class FormDrafts {

    private static final int MOST_SOURCES = 200;

    private final FormQueries queries;
    private final Forms forms;
    private final Library library;
    private final ReportJson json;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** @param planId only regimes of this plan; none: of all plans */
    @Transactional(readOnly = true)
    public List<FormRow> rows(@Nullable UUID planId, Paging paging, Standing by) {
        return queries.rows(planId, paging, by);
    }

    @Transactional(readOnly = true)
    public int count(@Nullable UUID planId, Standing by) {
        return queries.count(planId, by);
    }

    /** Other regimes that this person follows and whose composed form can be copied or continued. */
    @Transactional(readOnly = true)
    public List<FormRow> sources(UUID regimeId, Standing by) {
        return queries.composed(regimeId, MOST_SOURCES, by);
    }

    @Transactional(readOnly = true)
    public FormSheet sheet(UUID regimeId, Standing by) {
        FormRow regime = queries.row(regimeId, by);
        FormQueries.Draft draft = queries.draft(regimeId).orElse(null);
        Base base = base(regimeId, draft);
        return new FormSheet(
                regime,
                draft == null ? 0 : draft.version(),
                base.content,
                base.continues == null ? null : queries.named(base.continues),
                draft == null ? null : draft.who(),
                draft == null ? null : draft.at(),
                queries.drafting(regimeId),
                queries.versions(regimeId),
                queries.targets(regime.planId()),
                published(regimeId, base.continues));
    }

    /** A form as it was published. */
    @Transactional(readOnly = true)
    public PublishedForm version(UUID regimeId, int number, Standing by) {
        queries.row(regimeId, by);
        return forms.history(regimeId).stream()
                .filter(form -> form.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("form", number));
    }

    /** @return how many rules went with what was changed or removed */
    public int change(UUID regimeId, long version, UnaryOperator<Composition> change, Standing by) {
        Base base = changeable(regimeId, version, by);
        Form next = change.apply(new Composition(base.content)).form();
        write(regimeId, version, next, base.continues, by);
        return Math.max(0, base.content.rules().size() - next.rules().size());
    }

    /**
     * Adds indicators of the library, and the rules that can be asked now and could not before.
     *
     * @return how many indicators were added: what the form has already stays as it is
     */
    public int addFromLibrary(UUID regimeId, long version, List<String> codes, Standing by) {
        Base base = changeable(regimeId, version, by);
        List<FigureRule> possible = library.rulesFor(base.content.indicators());
        Composition form = new Composition(base.content);
        for (String code : codes) {
            if (form.form().indicator(code).isEmpty()) {
                form = form.add(library.indicator(code).orElseThrow(() -> new NotFound("indicator", code)));
            }
        }
        List<String> asked = base.content.rules().stream().map(FigureRule::key).toList();
        for (FigureRule rule : library.rulesFor(form.form().indicators())) {
            if (!possible.contains(rule) && !asked.contains(rule.key())) {
                form = form.add(rule);
            }
        }
        write(regimeId, version, form.form(), base.continues, by);
        return form.form().indicators().size() - base.content.indicators().size();
    }

    /**
     * Begins with the form of another regime that this person follows, such as last year's. Targets are the plan's own
     * and are not copied.
     *
     * @param copies takes what it asks in place of the draft
     * @param continues its figures stand beside those of this regime as the same period of last year
     */
    public void startFrom(UUID regimeId, long version, UUID sourceId, boolean copies, boolean continues, Standing by) {
        Base base = changeable(regimeId, version, by);
        queries.row(sourceId, by);
        PublishedForm source = forms.latest(sourceId).orElseThrow(() -> new NotFound("form", sourceId));
        if (sourceId.equals(regimeId)) {
            throw new NotFound("other regime", sourceId);
        }
        Form content =
                copies ? new Composition(source.content()).answer(List.of()).form() : base.content;
        write(regimeId, version, content, continues ? sourceId : base.continues, by);
    }

    /** The figures of no other regime stand beside those of this one. */
    public void continueNothing(UUID regimeId, long version, Standing by) {
        write(regimeId, version, changeable(regimeId, version, by).content, null, by);
    }

    /** Takes the draft back to what is in force. */
    public void discard(UUID regimeId, long version, Standing by) {
        changeable(regimeId, version, by);
        Base inForce = base(regimeId, null);
        write(regimeId, version, inForce.content, inForce.continues, by);
    }

    /** @return the number of the form now in force; none where there was nothing to publish */
    public OptionalInt publish(UUID regimeId, long version, Standing by) {
        Base base = changeable(regimeId, version, by);
        FormSheet sheet = sheet(regimeId, by);
        if (!sheet.mayPublish()) {
            return OptionalInt.empty();
        }
        // first the draft, so that two who publish at once wait for each other
        write(regimeId, version, base.content, base.continues, by);
        int number = sheet.nextNumber();
        if (!forms.publish(regimeId, base.content, base.continues, by.accountId())) {
            throw moved(regimeId);
        }
        FormRow regime = sheet.regime();
        events.publishEvent(new FormPublished(regimeId, number, regime.plan() + ", " + regime.name(), by.username()));
        return OptionalInt.of(number);
    }

    private record Base(Form content, @Nullable UUID continues) {}

    private Base base(UUID regimeId, FormQueries.@Nullable Draft draft) {
        if (draft != null) {
            return new Base(draft.content(), draft.continues());
        }
        return forms.latest(regimeId)
                .map(form -> new Base(form.content(), form.continues()))
                .orElseGet(() -> new Base(library.outline(), null));
    }

    private Base changeable(UUID regimeId, long version, Standing by) {
        queries.row(regimeId, by);
        FormQueries.Draft draft = queries.draft(regimeId).orElse(null);
        if ((draft == null ? 0 : draft.version()) != version) {
            throw moved(regimeId);
        }
        return base(regimeId, draft);
    }

    private void write(UUID regimeId, long version, Form content, @Nullable UUID continues, Standing by) {
        requireSameMeaning(content, published(regimeId, continues));
        String sql = version == 0 ? """
                  insert into report_form_draft (regime_id, version, content, continues_regime_id, changed_by, changed_at)
                  values (:regime, :version + 1, cast(:content as jsonb), :continues, :by, :now)
                  on conflict (regime_id) do nothing
                  """ : """
                  update report_form_draft set version = version + 1, content = cast(:content as jsonb),
                      continues_regime_id = :continues, changed_by = :by, changed_at = :now
                  where regime_id = :regime and version = :version
                  """;
        int written = jdbc.sql(sql)
                .param("regime", regimeId)
                .param("version", version)
                .param("content", json.write(content))
                .param("continues", continues)
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw moved(regimeId);
        }
    }

    private DraftMoved moved(UUID regimeId) {
        return queries.draft(regimeId)
                .map(draft -> new DraftMoved(draft.version(), draft.who(), draft.at()))
                .orElseThrow(() -> new NotFound("draft of form", regimeId));
    }

    private Map<String, Indicator> published(UUID regimeId, @Nullable UUID continues) {
        Map<String, Indicator> published = new HashMap<>();
        if (continues != null) {
            forms.history(continues)
                    .forEach(form ->
                            form.content().indicators().forEach(each -> published.putIfAbsent(each.code(), each)));
        }
        forms.history(regimeId)
                .forEach(form -> form.content().indicators().forEach(each -> published.putIfAbsent(each.code(), each)));
        return published;
    }

    private static void requireSameMeaning(Form form, Map<String, Indicator> published) {
        for (Indicator indicator : form.indicators()) {
            Indicator before = published.get(indicator.code());
            if (before != null && !before.countsAs(indicator)) {
                throw new CodeTaken(before);
            }
        }
    }
}
