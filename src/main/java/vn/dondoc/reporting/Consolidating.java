package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.consolidation.Candidate;
import vn.dondoc.reporting.consolidation.Counting;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.site.NotFound;

/** Makes a consolidated report of what was accepted, and takes up later what has changed. */
@Component
@lombok.RequiredArgsConstructor
class Consolidating {

    private final JdbcClient jdbc;
    private final Obligations obligations;
    private final Reports reports;
    private final ReportRepository repository;
    private final Forms forms;
    private final GatheredForms gatheredForms;
    private final Answering answering;
    private final Scopes scopes;
    private final Makings makings;
    private final Gathering gathering;
    private final Computing computing;

    /** Everything in one go: which versions, which form, each figure and each section; a person's changes stay. */
    void make(UUID id, Standing by) {
        OwedReport owed = obligations.report(id, by);
        Report report = reports.writable(id, by);
        Making making = begin(owed, report, by);
        List<Expected> expected = gathering.expected(making);
        Set<Candidate> counted = Counting.counted(
                owed.period(),
                expected.stream()
                        .filter(Expected::isAccepted)
                        .map(Expected::candidate)
                        .toList());
        if (counted.isEmpty() && gathering.sources(making).isEmpty()) {
            throw new NothingToGather();
        }
        gathering.keep(making, counted);
        List<GatheredForms.Used> used = gatheredForms.used(making);
        report.adopt(gatheredForms.formOf(report, owed.regimeId(), used));
        repository.saveAndFlush(report);
        Form form = forms.form(report.formId()).content();
        write(making, computing.fields(making, owed, form, used, expected), by.accountId());
    }

    void gather(UUID id, List<Scope> chosen, Standing by) {
        Report report = reports.writable(id, by);
        scopes.choose(begin(obligations.report(id, by), report, by), chosen);
        make(id, by);
    }

    /** Puts back what was computed for a field. */
    void restore(UUID id, FieldKey field, Standing by) {
        reports.writable(id, by);
        Making making = makings.latest(id).orElseThrow(() -> new NotFound("consolidation", id));
        String computed = makings.computed(making).getOrDefault(field.toText(), "");
        answering.all(id).stream()
                .filter(answer -> answer.field().equals(field))
                .forEach(answer ->
                        answering.write(id, List.of(new Edit(field, computed, answer.revision())), by.accountId()));
    }

    private Making begin(OwedReport owed, Report report, Standing by) {
        Making making = makings.begin(report, by);
        if (scopes.chosen(making).isEmpty()) {
            scopes.choose(
                    making,
                    scopes.choices(owed, making).stream()
                            .filter(ScopeChoice::proposed)
                            .map(ScopeChoice::scope)
                            .toList());
        }
        return making;
    }

    /** Fields that nobody has touched follow; the others keep the words of the person who changed them. */
    private void write(Making making, Map<FieldKey, String> fields, UUID by) {
        UUID id = making.reportId();
        Map<String, String> before = makings.computed(making);
        Map<String, Answer> answers = new LinkedHashMap<>();
        answering.all(id).forEach(answer -> answers.put(answer.field().toText(), answer));
        Map<FieldKey, String> following = new LinkedHashMap<>(fields);
        before.keySet().forEach(field -> following.putIfAbsent(FieldKey.parse(field), ""));
        List<Edit> edits = new ArrayList<>();
        following.forEach((field, value) -> {
            Answer answer = answers.get(field.toText());
            String stands = answer == null ? "" : answer.value();
            if (!isSame(stands, value) && isSame(stands, before.getOrDefault(field.toText(), ""))) {
                edits.add(new Edit(field, value, answer == null ? 0 : answer.revision()));
            }
        });
        answering.write(id, edits, by);
        jdbc.sql("delete from consolidation_value where report_id = ? and version_number = ?")
                .params(making.reportId(), making.number())
                .update();
        jdbc.sql("""
                        insert into consolidation_value (report_id, version_number, field, value)
                        select :id, :number, each.field, each.value from unnest(:fields, :values) as each(field, value)
                        """)
                .param("id", id)
                .param("number", making.number())
                .param("fields", fields.keySet().stream().map(FieldKey::toText).toArray(String[]::new))
                .param("values", fields.values().toArray(String[]::new))
                .update();
    }

    /** Browsers end lines in their own way. */
    static boolean isSame(String one, String other) {
        return one.replace("\r", "").strip().equals(other.replace("\r", "").strip());
    }
}
