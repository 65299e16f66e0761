package vn.dondoc.reporting.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dondoc.reporting.LoggedFigures.LoggedFigure;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;

/**
 * What the unit's running log comes to, beside a figure.
 *
 * @param state {@code EMPTY} where nothing was written, {@code SAME} or {@code OTHER}
 */
record LogNote(String sum, long entries, String address, String state) {

    static @Nullable LogNote maybe(@Nullable LoggedFigure figure, FigureKey key, Answers answers) {
        return figure == null ? null : of(figure, key, answers);
    }

    static LogNote of(LoggedFigure figure, FigureKey key, Answers answers) {
        Optional<BigDecimal> written = answers.figure(key);
        String state = !answers.has(FieldKey.figure(key))
                ? "EMPTY"
                : written.filter(figure::agreesWith).isPresent() ? "SAME" : "OTHER";
        return new LogNote(figure.written(), figure.entries(), figure.address(), state);
    }

    String words(MessageSource messages) {
        return Places.said(messages, "reporting.logged." + state, sum, entries);
    }

    public boolean isEmpty() {
        return state.equals("EMPTY");
    }

    public boolean isSame() {
        return state.equals("SAME");
    }
}
