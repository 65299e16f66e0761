package vn.dondoc.reporting.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.reporting.Answer;
import vn.dondoc.reporting.Remark;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Problem;

/** Puts to each field what was written, what is wrong with it, what a colleague wrote and what the reviewer said. */
final class Places {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;
    private final Form form;
    private final Map<String, Answer> answers;
    private final Map<FieldKey, List<Place.Say>> says;
    private final Map<FieldKey, List<Place.Said>> remarks;
    private final Map<FieldKey, String> typedOverClash = new HashMap<>();

    Places(MessageSource messages, ReportSheet sheet, List<Problem> problems, Typed typed, List<Answer> clashes) {
        this.messages = messages;
        this.form = sheet.content();
        this.answers = sheet.byField();
        this.says = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::field,
                        Collectors.mapping(
                                problem -> new Place.Say(problem.blocking(), words(messages, problem), alarm(problem)),
                                Collectors.toList())));
        int last = sheet.versions().size();
        this.remarks = !sheet.isReturned()
                ? Map.of()
                : sheet.remarks().stream()
                        .filter(remark -> remark.versionNumber() == last)
                        .collect(Collectors.groupingBy(
                                Remark::field,
                                Collectors.mapping(
                                        remark -> new Place.Said(remark.words(), remark.who()), Collectors.toList())));
        clashes.forEach(clash ->
                typedOverClash.put(clash.field(), typed.text(clash.field().toText())));
    }

    Place place(FieldKey field) {
        Answer answer = answers.get(field.toText());
        String kept = answer == null ? "" : answer.value();
        String mine = typedOverClash.get(field);
        return new Place(
                field.toText(),
                label(field),
                mine == null ? kept : mine,
                answer == null ? "" : Seen.of(answer.revision(), kept).toText(),
                says.getOrDefault(field, List.of()),
                mine == null || answer == null ? null : new Place.Clash(kept, answer.who(), hour(answer.at())),
                remarks.getOrDefault(field, List.of()));
    }

    String label(FieldKey field) {
        return label(messages, form, field);
    }

    static String label(MessageSource messages, Form form, FieldKey field) {
        return switch (field.sort()) {
            case SECTION ->
                form.section(field.name()).map(section -> section.heading()).orElse(field.name());
            case FIGURE -> form.label(field.figure());
            case ESTIMATE -> form.label(field.figure()) + " (" + said(messages, "reporting.fill.estimate.short") + ")";
            case HEAD -> said(messages, "reporting.fill." + field.name());
        };
    }

    static String words(MessageSource messages, Problem problem) {
        return said(messages, problem.key(), problem.arguments().toArray());
    }

    /** Stands for the words that raised an alarm about children's data. */
    static @Nullable String alarm(Problem problem) {
        return problem.key().startsWith("reporting.childData.")
                ? problem.arguments().getLast()
                : null;
    }

    static String said(MessageSource messages, String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    static String hour(Instant at) {
        return HOUR.format(at.atZone(VietnamTime.ZONE));
    }
}
