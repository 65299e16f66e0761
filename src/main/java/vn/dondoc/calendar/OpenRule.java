package vn.dondoc.calendar;

import java.text.Normalizer;

/** No day: goes on for ever, at once, or nothing said. The words are kept so that a person can decide. */
public record OpenRule(DueKind kind, String phrase) implements DueRule {

    public OpenRule {
        if (!kind.isOpen()) {
            throw new IllegalArgumentException(kind + " needs a day");
        }
        phrase = Normalizer.normalize(phrase, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    @Override
    public String toText() {
        return phrase.isEmpty() ? kind.name() : kind + " " + phrase;
    }

    @Override
    public String words() {
        return switch (kind) {
            case CONTINUOUS -> "thực hiện thường xuyên, không ấn định ngày";
            case IMMEDIATE -> "thực hiện ngay, chưa ấn định ngày";
            default -> "chưa ấn định thời hạn";
        };
    }
}
