package vn.dondoc.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many lines a text takes in a column of a sheet. Not every spreadsheet makes rows as high as their text when it opens
 * a file, so that the file has to say it.
 */
final class Wrapping {

    /** Higher than this a spreadsheet makes no row. */
    private static final float HIGHEST = 409;

    private static final float LINE = 16.5f;
    private static final float MARGIN = 1;

    /** A column is counted in digits of the plain letters, and letters in thousandths of their size. */
    private static final int DIGIT = 500;

    /** The cell keeps this much of itself free at its sides. */
    private static final int SIDES = 250;

    private static final int BOLD_MORE = 8;
    private static final int TITLE_MORE = 25;
    private static final int PER_CENT = 100;

    private static final String NARROW = " .,;:!'|/\\()[]fijltrIJ-\u2013ìíỉĩị";
    private static final int NARROW_LETTER = 310;
    private static final String SLIM = "acesz" + "ăâêàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệ";
    private static final int SLIM_LETTER = 450;
    private static final String WIDE = "mwMW%@\u2014\u2026";
    private static final int WIDE_LETTER = 890;
    private static final int CAPITAL = 715;

    /** Looked up for each letter of a workbook: up to the last of the marks that Vietnamese texts have. */
    private static final int[] WIDTHS =
            IntStream.range(0, 0x2100).map(Wrapping::measured).toArray();

    private Wrapping() {}

    static int lines(String text, int width, Looks.Letters letters) {
        int more = switch (letters) {
            case TITLE -> TITLE_MORE;
            case BOLD -> BOLD_MORE;
            case PLAIN, ITALIC, LINK -> 0;
        };
        int room = Math.max(DIGIT, (width * DIGIT - SIDES) * PER_CENT / (PER_CENT + more));
        if (text.indexOf('\n') < 0 && width(text) <= room) {
            return 1;
        }
        return text.lines().mapToInt(line -> lines(line, room)).sum();
    }

    /** Figures and days stand in one line. */
    static int lines(Cell cell, int width, Looks.Letters letters) {
        return switch (cell) {
            case Cell.Text text -> lines(text.value(), width, letters);
            case Cell.Link link -> lines(link.text(), width, letters);
            case Cell.Number number -> 1;
            case Cell.Day day -> 1;
            case Cell.Empty nothing -> 1;
        };
    }

    static float height(int lines) {
        return Math.min(HIGHEST, lines * LINE + MARGIN);
    }

    private static int lines(String line, int room) {
        int blank = width(" ");
        int[] words = Arrays.stream(line.split(" ")).mapToInt(Wrapping::width).toArray();
        int lines = 1;
        int used = 0;
        for (int word : words) {
            if (used > 0 && used + blank + word > room) {
                lines++;
                used = 0;
            }
            // what is longer than a line is broken anywhere
            lines += Math.max(0, Math.ceilDiv(word, room) - 1);
            used += (used > 0 ? blank : 0) + (word > room ? word % room : word);
        }
        return lines;
    }

    private static int width(String word) {
        int width = 0;
        for (int i = 0; i < word.length(); i++) {
            width += width(word.charAt(i));
        }
        return width;
    }

    private static int width(char letter) {
        return letter < WIDTHS.length ? WIDTHS[letter] : DIGIT;
    }

    private static int measured(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return NARROW_LETTER;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return SLIM_LETTER;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return WIDE_LETTER;
        }
        return Character.isUpperCase(letter) ? CAPITAL : DIGIT;
    }
}
