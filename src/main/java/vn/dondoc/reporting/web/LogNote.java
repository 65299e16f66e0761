package vn.dondoc.reporting.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    static @Nullable LogNote of(@Nullable LoggedFigure figure, FigureKey key, Answers answers) {
        if (figure == null) {
            return null;
        }
        Optional<BigDecimal> written = answers.figure(key);
        String state = !answers.has(FieldKey.figure(key))
                ? "EMPTY"
                : written.filter(figure::agreesWith).isPresent() ? "SAME" : "OTHER";
        return new LogNote(figure.written(), figure.entries(), figure.address(), state);
    }

    public boolean isEmpty() {
        return state.equals("EMPTY");
    }

    public boolean isSame() {
        return state.equals("SAME");
    }
}
