package vn.dondoc.reporting;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.InputStream;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.Form;

/** How forms and answers are kept: the components of their records, nothing computed. */
@Component
class ReportJson {

    private static final TypeReference<Map<String, String>> WRITTEN = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    <T> T read(InputStream file, Class<T> type) {
        return json.readValue(file, type);
    }

    String write(Form form) {
        return json.writeValueAsString(form);
    }

    Form form(String text) {
        return json.readValue(text, Form.class);
    }

    String write(Answers answers) {
        return json.writeValueAsString(answers.written());
    }

    Answers answers(String text) {
        return new Answers(json.readValue(text, WRITTEN));
    }
}
