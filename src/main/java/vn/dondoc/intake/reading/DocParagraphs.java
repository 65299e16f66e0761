package vn.dondoc.intake.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Gives the visible text of old Word paragraphs; fields may run over several of them. */
final class DocParagraphs {

    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_ENDS = '\u0015';

    private final LegacyText legacy;
    private final NumberingState numbers = new NumberingState();
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocParagraphs(LegacyText legacy) {
        this.legacy = legacy;
    }

    List<String> lines(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i), text);
        }
        if (text.toString().isBlank()) {
            return List.of("");
        }
        return List.of((number(paragraph) + text).split("\n", -1));
    }

    private String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        String number = counted(paragraph).strip();
        boolean sign = number.length() == 1 && !Character.isLetterOrDigit(number.charAt(0));
        boolean dash = sign && "+*-".indexOf(number.charAt(0)) < 0;
        return number.isEmpty() ? "" : (dash ? "-" : number) + " ";
    }

    private String counted(Paragraph paragraph) {
        try {
            return AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl());
        } catch (RuntimeException e) {
            // lists are often damaged in files that went through several programs; their text is not
            return "";
        }
    }

    private void run(CharacterRun run, StringBuilder text) {
        StringBuilder plain = new StringBuilder();
        if (run.isSymbol()) {
            plain.append(CleanText.symbol(0xF000 | run.getSymbolCharacter()));
        } else {
            run.text().chars().forEach(sign -> sign((char) sign, plain));
        }
        if (plain.isEmpty() || run.isVanished() || run.isMarkedDeleted()) {
            return;
        }
        String unicode = legacy.inFont(plain.toString(), run.getFontName());
        text.append(run.isCapitalized() ? unicode.toUpperCase(Locale.ROOT) : unicode);
    }

    private void sign(char sign, StringBuilder plain) {
        switch (sign) {
            case FIELD_BEGINS -> fields.push(true);
            case FIELD_RESULT -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case FIELD_ENDS -> fields.poll();
            default -> {
                if (!fields.contains(true)) {
                    plain.append(visible(sign));
                }
            }
        }
    }

    private static String visible(char sign) {
        return switch (sign) {
            case '\u000B', '\f' -> "\n";
            case '\t' -> "    ";
            case '\u001E' -> "-";
            default -> sign < ' ' ? "" : String.valueOf(sign);
        };
    }
}
