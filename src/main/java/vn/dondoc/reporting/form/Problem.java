package vn.dondoc.reporting.form;

import java.util.List;

/**
 * Something in a report that needs its writer's attention.
 *
 * @param blocking the report cannot be handed in like this
 * @param key message key; its arguments are words and figures, written in Vietnamese
 */
public record Problem(FieldKey field, boolean blocking, String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem stops(FieldKey field, String key, String... arguments) {
        return new Problem(field, true, "reporting.problem." + key, List.of(arguments));
    }

    static Problem warns(FieldKey field, String key, String... arguments) {
        return new Problem(field, false, "reporting.problem." + key, List.of(arguments));
    }
}
