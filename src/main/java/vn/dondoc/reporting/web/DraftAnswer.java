package vn.dondoc.reporting.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dondoc.reporting.Answer;
import vn.dondoc.reporting.LoggedFigures.LoggedFigure;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Saved;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;

/**
 * What a page that saves itself is told.
 *
 * @param at the hour to show as that of the last saving
 * @param since from when on to ask for changes the next time
 * @param kept fields as they stand, with what to send along the next time
 * @param clashes fields that a colleague wrote meanwhile
 * @param strange fields that the form has no longer: what was sent for them is not kept
 * @param changed what was written since the page last heard, whoever wrote it
 * @param sums what the program reckons, by the ids of its places
 * @param logged what stands beside figures that the unit's running log knows, as far as anything changed
 * @param csrf the token that the next request has to bear
 */
record DraftAnswer(
        String at,
        String since,
        List<Field> kept,
        List<Field> clashes,
        Set<String> strange,
        List<Field> changed,
        List<Wrong> problems,
        Map<String, String> sums,
        List<Logged> logged,
        String csrf) {

    /** A change may become visible a moment after the instant that it bears. */
    private static final Duration OVERLAP = Duration.ofSeconds(5);

    record Field(String field, String value, String seen, String who, String at, boolean mine) {

        static List<Field> of(List<Answer> answers, UUID account) {
            return answers.stream()
                    .map(answer -> new Field(
                            answer.field().toText(),
                            answer.value(),
                            Seen.of(answer.revision(), answer.value()).toText(),
                            answer.who(),
                            Places.hour(answer.at()),
                            answer.by().equals(account)))
                    .toList();
        }
    }

    record Wrong(
            String field,
            boolean blocking,
            String words,
            @Nullable String alarm) {}

    record Logged(String field, String state, String words, String address) {

        static List<Logged> of(Map<FigureKey, LoggedFigure> logs, Answers written, MessageSource messages) {
            List<Logged> notes = new ArrayList<>();
            logs.forEach((key, figure) -> {
                FieldKey field = FieldKey.figure(key);
                LogNote note = LogNote.of(figure, key, written);
                notes.add(new Logged(field.toText(), note.state(), note.words(messages), note.address()));
            });
            return notes;
        }
    }

    static DraftAnswer of(
            Saved saved,
            Set<String> strange,
            List<Answer> changed,
            ReportSheet sheet,
            UUID account,
            String csrf,
            Map<FigureKey, LoggedFigure> logs,
            MessageSource messages,
            Clock clock) {
        return new DraftAnswer(
                Places.hour(clock.instant()),
                clock.instant().minus(OVERLAP).toString(),
                Field.of(saved.kept(), account),
                Field.of(saved.clashes(), account),
                strange,
                Field.of(changed, account),
                sheet.problems().stream()
                        .map(problem -> new Wrong(
                                problem.field().toText(),
                                problem.blocking(),
                                Places.words(messages, problem),
                                Places.alarm(problem)))
                        .toList(),
                Reckoning.all(sheet.content(), sheet.written()),
                Logged.of(logs, sheet.written(), messages),
                csrf);
    }
}
