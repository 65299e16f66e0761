package vn.dondoc.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.FigureRule;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.Section;

/** Sections, indicators and rules that forms start from: the usual outline of a report on a plan's results. */
@Component
public class Library {

    private final Shelf shelf;

    Library(ReportJson json) throws IOException {
        try (InputStream file = new ClassPathResource("reporting/library.json").getInputStream()) {
            this.shelf = json.read(file, Shelf.class);
        }
    }

    record Shelf(List<Section> sections, List<Group> groups, List<FigureRule> rules) {}

    /** Indicators of one subject. */
    public record Group(String name, List<Indicator> indicators) {}

    public List<Group> groups() {
        return shelf.groups();
    }

    public List<Section> sections() {
        return shelf.sections();
    }

    public Optional<Indicator> indicator(String code) {
        return shelf.groups().stream()
                .flatMap(group -> group.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The rules that can be asked of these indicators. */
    public List<FigureRule> rulesFor(List<Indicator> indicators) {
        Set<FigureKey> asked = new HashSet<>();
        indicators.forEach(indicator -> asked.addAll(indicator.typed()));
        return shelf.rules().stream()
                .filter(rule -> Stream.concat(rule.left().stream(), rule.right().stream())
                        .allMatch(asked::contains))
                .toList();
    }

    /** The usual outline, in words only: for reports whose form nobody has composed. */
    Form outline() {
        return new Form(shelf.sections(), List.of(), List.of(), List.of());
    }
}
