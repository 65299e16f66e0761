package vn.dondoc.intake.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns text of the encodings before Unicode into Unicode, by the fonts' names where there are any, else by its looks. */
final class LegacyText {

    /** Vietnamese letters that only Unicode text can contain. */
    private static final Pattern UNICODE_ONLY = Pattern.compile("[ăđơưĂĐƠƯũŨĩĨ\u1EA0-\u1EF9\u0300-\u0323]");

    private static final Pattern HIGH = Pattern.compile("[\u00A1-\u00FF]");
    private static final int ENOUGH_TRACES = 3;
    private static final int ENOUGH_UNKNOWN = 20;

    private final Set<ReadingNote> notes = EnumSet.noneOf(ReadingNote.class);
    private int unknown;

    /** One run of text in one font. Old styles often stay on text that was typed in Unicode later. */
    String inFont(String text, @Nullable String font) {
        LegacyFont encoding = LegacyFont.named(font);
        if (encoding == LegacyFont.UNICODE || UNICODE_ONLY.matcher(text).find()) {
            return text;
        }
        boolean high = HIGH.matcher(text).find();
        return switch (encoding) {
            case TCVN3 -> high ? noted(ReadingNote.TCVN3_CONVERTED, Tcvn3.decode(text)) : text;
            case TCVN3_CAPITALS ->
                noted(ReadingNote.TCVN3_CONVERTED, Tcvn3.decode(text)).toUpperCase(Locale.ROOT);
            case VNI -> high ? noted(ReadingNote.VNI_CONVERTED, Vni.decode(text)) : text;
            default -> {
                unknown += (int) HIGH.matcher(text).results().count();
                yield text;
            }
        };
    }

    private String noted(ReadingNote note, String text) {
        notes.add(note);
        return text;
    }

    /** Text whose fonts say nothing: judged by signs that stand where letters should. */
    String byLooks(String text) {
        if (traces(text, Tcvn3::traces, Vni::traces)) {
            return linesOf(text, ReadingNote.TCVN3_CONVERTED, Tcvn3::traces, Tcvn3::decode);
        }
        if (traces(text, Vni::traces, Tcvn3::traces)) {
            return linesOf(text, ReadingNote.VNI_CONVERTED, Vni::traces, Vni::decode);
        }
        return text;
    }

    private static boolean traces(String text, ToIntFunction<String> of, ToIntFunction<String> against) {
        int traces = of.applyAsInt(text);
        return traces >= ENOUGH_TRACES && traces > against.applyAsInt(text);
    }

    private String linesOf(String text, ReadingNote note, ToIntFunction<String> traces, UnaryOperator<String> decode) {
        List<String> lines = new ArrayList<>();
        // a document half in Unicode: only lines that betray themselves are touched
        boolean mixed = UNICODE_ONLY.matcher(text).results().count() > traces.applyAsInt(text);
        for (String line : text.split("\n", -1)) {
            boolean legacy = !UNICODE_ONLY.matcher(line).find() && (!mixed || traces.applyAsInt(line) >= 2);
            if (legacy && HIGH.matcher(line).find()) {
                lines.add(noted(note, decode.apply(line)));
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    Set<ReadingNote> notes() {
        if (unknown >= ENOUGH_UNKNOWN) {
            throw new UnreadableDocument(UnreadableDocument.Reason.LEGACY_ENCODING);
        }
        return notes;
    }
}
