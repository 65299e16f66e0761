package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.TargetLink;

class ReportJsonTest {

    final ReportJson json = new ReportJson();

    @Test
    void aFormOfAllThatTheLibraryHasComesBackAsItWas() throws IOException {
        Library library = new Library(json);
        List<Indicator> all = library.groups().stream()
                .flatMap(group -> group.indicators().stream())
                .toList();
        Form form = new Form(
                library.sections(),
                all,
                library.rulesFor(all),
                List.of(new TargetLink(UUID.randomUUID(), all.getFirst().code())));
        assertThat(form.rules()).hasSizeGreaterThan(2);
        assertThat(json.form(json.write(form))).isEqualTo(form);
        assertThat(json.write(form))
                .as("nothing computed is kept")
                .doesNotContain("\"empty\"", "\"numeric\"", "\"key\"");
    }

    @Test
    void answersComeBackAsTyped() {
        Answers answers = new Answers(Map.of("figure.A", "1.234,5", "section.B", "Dòng một\n«Dòng hai»"));
        assertThat(json.answers(json.write(answers))).isEqualTo(answers);
    }

    @Test
    void aFormKeptBeforeTargetsWereAskedStillReads() {
        assertThat(json.form("{\"sections\":[],\"indicators\":[],\"rules\":[]}").targets())
                .isEmpty();
    }
}
