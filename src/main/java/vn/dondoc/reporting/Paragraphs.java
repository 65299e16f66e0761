package vn.dondoc.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;
import vn.dondoc.reporting.consolidation.Assembly;

/** What units wrote, section by section, with the version that each paragraph stands in. */
@Component
@lombok.RequiredArgsConstructor
class Paragraphs {

    private final JdbcClient jdbc;

    /** One paragraph and where it comes from. */
    public record Written(String section, UUID reportId, int version, String words) {}

    /** @param section null: all */
    List<Written> of(Making making, @Nullable String section) {
        return jdbc.sql("""
                        select substr(e.key, 9) as section, s.source_id, v.number, e.value
                        from consolidation_source s join report_version v on v.id = s.version_id
                        cross join lateral jsonb_each_text(v.answers) e
                        where s.report_id = :id and s.version_number = :number and s.counted and not v.nil and e.key like 'section.%'
                          and (cast(:section as text) is null or e.key = 'section.' || :section)
                        """)
                .param("id", making.reportId())
                .param("number", making.number())
                .param("section", section)
                .query((row, number) -> new Written(
                        row.getString("section"),
                        row.getObject("source_id", UUID.class),
                        row.getInt("number"),
                        row.getString("value")))
                .list();
    }

    /** In the order of the names of units; of several periods of a unit the earlier first. */
    Map<String, List<Assembly.Paragraph>> bySection(Making making, List<Expected> expected) {
        Map<UUID, Integer> places = places(expected);
        return of(making, null).stream()
                .filter(written -> places.containsKey(written.reportId()))
                .sorted(Comparator.comparing(written -> places.getOrDefault(written.reportId(), 0)))
                .collect(groupingBy(
                        Written::section,
                        mapping(
                                written -> new Assembly.Paragraph(
                                        lead(expected, places.getOrDefault(written.reportId(), 0)), written.words()),
                                toList())));
    }

    /** Units all of whose reports say that nothing has arisen. */
    List<String> nilUnits(Making making, List<Expected> expected) {
        Set<UUID> counted = new HashSet<>(jdbc.sql(
                        "select source_id from consolidation_source where report_id = ? and version_number = ? and counted")
                .params(making.reportId(), making.number())
                .query(UUID.class)
                .list());
        List<Expected> in = expected.stream()
                .filter(report -> counted.contains(report.reportId()))
                .toList();
        Set<UUID> telling = new HashSet<>();
        in.stream().filter(report -> !report.nil()).map(Expected::unitId).forEach(telling::add);
        return in.stream()
                .filter(report -> !telling.contains(report.unitId()))
                .map(Expected::unitName)
                .distinct()
                .toList();
    }

    static Map<UUID, Integer> places(List<Expected> expected) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            places.put(expected.get(i).reportId(), i);
        }
        return places;
    }

    /** The name; with the period where the unit's words for several of them stand beside each other. */
    private static String lead(List<Expected> expected, int place) {
        Expected report = expected.get(place);
        boolean beside = near(expected, place - 1, report) || near(expected, place + 1, report);
        return beside ? "%s (%s)".formatted(report.unitName(), label(report.period())) : report.unitName();
    }

    private static boolean near(List<Expected> expected, int place, Expected report) {
        return place >= 0
                && place < expected.size()
                && expected.get(place).unitId().equals(report.unitId());
    }

    private static String label(Period period) {
        return period.label();
    }
}
