package vn.dondoc.intake.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Number, place and day in the lines above the title. */
record Letterhead(
        @Nullable Found<String> number,
        @Nullable Found<String> place,
        @Nullable Found<LocalDate> date) {

    private static final String SYMBOL =
            "(?:\\d{4}\\s?/\\s?)?[A-ZĐƯÐ][\\p{L}\\d&]*(?:\\s?\\.[\\p{L}\\d]+|\\s?[-–/]\\s?[A-ZĐƯÐ0-9&][\\p{L}\\d&.]*)*";
    private static final Pattern NUMBER =
            Pattern.compile("(?:S[ốôỐÔo60ó]|SỐ)\\s?[:;.]?\\s?(\\d{1,5}[a-zA-Z]?)?\\s?(?<cut>[/-])\\s?(" + SYMBOL + ")");
    private static final Pattern BARE = Pattern.compile("^(\\d{1,5}[a-z]?)\\s?(?<cut>[/-])\\s?(" + SYMBOL + ")");
    private static final Pattern DAY =
            Pattern.compile("ngay\\s?([\\dos]{1,2})?[\\s.…_]*thang\\s?(\\d{1,2})?[\\s.…_]*nam\\s?(\\d{4})");
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}])((?:\\p{Lu}[\\p{L}’'.]*)(?:\\s(?:[-–]\\s)?\\p{Lu}[\\p{L}’']*){0,4})\\s?,\\s?$");

    static Letterhead of(List<Line> head) {
        Found<String> number = null;
        Found<String> place = null;
        Found<LocalDate> date = null;
        Passage whole = Passage.join(inOrder(head));
        Matcher found = numberIn(whole);
        if (found != null) {
            number = number(whole, found);
        }
        for (Line line : head) {
            Matcher day = DAY.matcher(line.folded());
            if (date == null && place == null && day.find()) {
                date = date(line.text(), day);
                place = place(line, day.start());
            }
        }
        Matcher broken = DAY.matcher(whole.folded());
        if (date == null && place == null && broken.find()) {
            date = date(whole, broken);
            place = place(new Line(whole, List.of(whole), List.of(), 0, 0), broken.start());
        }
        return new Letterhead(number, place, date);
    }

    /** A number that breaks off at a hyphen goes on behind the line of place and day. */
    private static List<Passage> inOrder(List<Line> head) {
        List<Passage> lines = new ArrayList<>(head.stream().map(Line::text).toList());
        for (int i = 0; i + 2 < lines.size(); i++) {
            boolean open = lines.get(i).text().endsWith("-") && numberIn(lines.get(i)) != null;
            boolean day = DAY.matcher(lines.get(i + 1).folded()).find();
            if (open && day && lines.get(i + 2).text().matches("[A-ZĐƯ&.-]{2,20}")) {
                lines.add(i + 1, lines.remove(i + 2));
            }
        }
        return lines;
    }

    static @Nullable Matcher numberIn(Passage text) {
        Matcher m = NUMBER.matcher(text.text());
        if (m.find()) {
            return m;
        }
        m = BARE.matcher(text.text());
        return m.find() ? m : null;
    }

    private static @Nullable Found<String> number(Passage text, Matcher m) {
        String digits = m.group(1);
        if (digits == null) {
            return null;
        }
        String symbol = m.group(3).replaceAll("\\s", "").replace('–', '-');
        return Found.certain(digits + m.group("cut") + symbol, text.span(m.start(1), m.end(3)));
    }

    private static @Nullable Found<LocalDate> date(Passage text, Matcher day) {
        if (day.group(1) == null || day.group(2) == null) {
            return null;
        }
        String printed = day.group(1).replace('o', '0').replace('s', '5');
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(printed));
            Span span = text.span(day.start(), day.end());
            return printed.equals(day.group(1)) ? Found.certain(date, span) : Found.doubtful(date, span);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static @Nullable Found<String> place(Line line, int beforeDay) {
        Passage before = line.text().sub(0, beforeDay);
        Matcher number = numberIn(before);
        Passage rest = number == null ? before : before.sub(number.end(3));
        for (Passage piece : line.pieces()) {
            if (number == null && piece.folded().contains("ngay") && !piece.equals(line.text())) {
                int day = piece.folded().indexOf("ngay");
                rest = day > 0 ? piece.sub(0, day) : rest;
            }
        }
        Matcher m = PLACE.matcher(rest.text());
        return m.find() ? rest.sub(m.start(1), m.end(1)).certain() : null;
    }
}
