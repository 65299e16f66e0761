package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a draft as one line of JSON, in the shape that the command line prints. */
public final class DraftJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int TITLE_WORDS = 12;

    private DraftJson() {}

    /** One JSON object on one line, with the name of the file it was read from and the places each field came from. */
    public static String of(String file, Draft draft) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("file", file);
        head(json, draft);
        strings(json, "bases", draft.bases());
        strings(json, "recipients", draft.recipients());
        ObjectNode signatory = json.putObject("signatory");
        put(signatory, "name", draft.signatory().name());
        put(signatory, "position", draft.signatory().position());
        ArrayNode targets = json.putArray("targets");
        draft.targets().forEach(target -> targets.add(Letters.firstWords(target.value(), TITLE_WORDS)));
        responsibilities(json.putArray("responsibilities"), draft);
        tasks(json.putArray("tasks"), draft);
        reporting(json.putArray("reporting"), draft);
        deadlines(json.putArray("other_deadlines"), draft);
        json.put("nature", draft.nature().name().toLowerCase(java.util.Locale.ROOT));
        strings(json, "not_understood", draft.notUnderstood());
        spans(json.putObject("spans"), draft);
        return MAPPER.writeValueAsString(json);
    }

    private static void head(ObjectNode json, Draft draft) {
        put(json, "number", draft.number());
        put(json, "issuer", draft.issuer());
        put(json, "place", draft.place());
        json.put("date", text(draft.date(), Object::toString));
        put(json, "title", draft.title());
        put(json, "kind", draft.kind());
        Found<Period> period = draft.period();
        if (period == null) {
            json.putNull("period");
        } else {
            ObjectNode range = json.putObject("period");
            range.put("from", period.value().from().toString());
            range.put("to", period.value().to().toString());
        }
    }

    private static void responsibilities(ArrayNode array, Draft draft) {
        for (Responsibility duty : draft.responsibilities()) {
            ObjectNode json = array.addObject();
            put(json, "agency", duty.agency());
            json.put("mode", duty.mode().value() == AssignmentMode.ASSIGN ? "giao" : "đề nghị");
            json.put("duties", duty.duties().size());
        }
    }

    private static void tasks(ArrayNode array, Draft draft) {
        for (PlannedTask task : draft.tasks()) {
            ObjectNode json = array.addObject();
            json.put("title", Letters.firstWords(task.title().value(), TITLE_WORDS));
            strings(json, "lead", task.lead());
            strings(json, "support", task.support());
            put(json, "timeframe", task.timeframe());
            put(json, "deliverable", task.deliverable());
        }
    }

    private static void reporting(ArrayNode array, Draft draft) {
        for (ReportClause report : draft.reporting()) {
            ObjectNode json = array.addObject();
            put(json, "reporter", report.reporter());
            put(json, "recipient", report.recipient());
            put(json, "through", report.through());
            json.put("kind", report.kind().value().printed());
            put(json, "due", report.due());
            json.put("due_date", text(report.date(), PrintedDate::iso));
        }
    }

    private static void deadlines(ArrayNode array, Draft draft) {
        for (Deadline deadline : draft.otherDeadlines()) {
            ObjectNode json = array.addObject();
            put(json, "what", deadline.what());
            put(json, "due", deadline.due());
            json.put("due_date", text(deadline.date(), PrintedDate::iso));
            put(json, "recipient", deadline.recipient());
            json.put("own_plan", deadline.ownPlan());
        }
    }

    private static void spans(ObjectNode json, Draft draft) {
        DraftSpans.of(draft).forEach((field, spans) -> {
            ArrayNode array = json.putArray(field);
            spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
        });
    }

    private static void put(ObjectNode json, String field, @Nullable Found<String> found) {
        json.put(field, text(found, Function.identity()));
    }

    private static <T> @Nullable String text(@Nullable Found<T> found, Function<T, String> print) {
        return found == null ? null : print.apply(found.value());
    }

    private static void strings(ObjectNode json, String field, List<Found<String>> found) {
        ArrayNode array = json.putArray(field);
        found.forEach(each -> array.add(each.value()));
    }
}
