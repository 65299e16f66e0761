package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.Section;

/** Forms for tests, put in force as the composing page would. */
public final class FormsOfTests {

    private FormsOfTests() {}

    /** One figure that must be given, one with parts, one share, one section that must be written. */
    public static Form small(Library library) {
        List<Indicator> indicators = List.of(
                library.indicator("COMM_SESSIONS").orElseThrow(),
                library.indicator("COMM_ATTENDEES").orElseThrow(),
                library.indicator("SCHOOLS_COVERED_PCT").orElseThrow());
        return new Form(
                List.of(new Section("RESULTS", "Kết quả thực hiện", "Lần lượt theo các nhiệm vụ.", true)),
                indicators,
                library.rulesFor(indicators),
                List.of());
    }

    /** Forty lines of figures and the usual outline. */
    public static Form large(Library library) {
        List<Indicator> indicators = new ArrayList<>();
        library.groups().forEach(group -> indicators.addAll(group.indicators()));
        for (int i = indicators.size(); i < 40; i++) {
            indicators.add(Indicator.counted("EXTRA_" + i, "Số lượt kiểm tra cơ sở kinh doanh lần thứ " + i, "lượt"));
        }
        return new Form(library.sections(), indicators, library.rulesFor(indicators), List.of());
    }

    /** Puts the form in force for the regime that asks for that report. */
    public static void publish(Forms forms, JdbcClient jdbc, UUID report, Form form) {
        UUID regime = jdbc.sql("select source_id from obligation where id = ?")
                .param(report)
                .query(UUID.class)
                .single();
        forms.publish(regime, form, null, null);
    }
}
