package vn.dondoc.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a rule in a text column of any entity that has one. */
@Converter(autoApply = true)
public class DueRuleColumn implements AttributeConverter<DueRule, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DueRule rule) {
        return rule == null ? null : rule.toText();
    }

    @Override
    public @Nullable DueRule convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : DueRule.parse(text);
    }
}
