package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lowest body that issued the document, with the name of the place it belongs to. */
final class Issuer {

    private static final Pattern MOTTO = Pattern.compile(
            "c[o0]ng h[o0]a xa h[o0]i|d.c lap\\b|dang cong san viet nam|so\\s?[:;.]?\\s?\\d*\\s?[/-]|so\\s?:"
                    + "|[^,]*, ngay\\b|\\(?du thao\\b");
    private static final String MOTTO_WORDS = "cong hoa xa hoi chu nghia viet nam";
    private static final Pattern NUMBER = Pattern.compile("\\W{0,2}s[o0]\\s?[:.]");
    private static final Pattern BODY = Pattern.compile(
            "(?:^|(?<=\\s))(?:UBND|U[ỶỷỲBỷ]?\\s?BAN NHÂN DÂN|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|(?<!VĂN )PHÒNG"
                    + "|VĂN PHÒNG|BỘ(?! CHÍNH)|BAN(?! NHÂN)|CỤC|CHI CỤC|TỔNG CỤC|TRUNG TÂM|(?<!MÔI\\s|THỊ\\s)TRƯỜNG|BỆNH VIỆN|ĐOÀN"
                    + "|CÔNG AN|THANH TRA|VIỆN|TÒA ÁN|HUYỆN ỦY|TỈNH ỦY)(?=\\s|$)");
    private static final Pattern GENERIC = Pattern.compile(
            "van phong|doan giam sat|ban (?:phap che|kinh te.*|van hoa.*|dan toc)|thuong truc|hoi dong.*|to .*");
    private static final Pattern OWN_NAME =
            Pattern.compile("(?:truong|benh vien|cong ty|bo (?!chi huy|phan)|uy ban|ubnd|hdnd|hoi dong nhan dan|chi cuc"
                    + "|cuc .* (?:tinh|thanh pho)|huyen uy|tinh uy).*");

    private Issuer() {}

    static @Nullable Found<String> of(List<Line> head, Casing casing) {
        List<Passage> names = bodies(lines(head));
        if (names.isEmpty()) {
            return null;
        }
        Passage own = names.getLast();
        List<Span> spans = new ArrayList<>(List.of(own.span()));
        String name = casing.of(own);
        if (names.size() > 1 && !OWN_NAME.matcher(own.folded()).matches()) {
            Passage parent = names.get(names.size() - 2);
            Matcher area = Areas.IN_NAME.matcher(parent.text());
            if (GENERIC.matcher(own.folded()).matches()) {
                name = name + " " + casing.of(parent);
                spans.add(parent.span());
            } else if (!Areas.IN_NAME.matcher(own.text()).find() && area.find()) {
                name = name + " " + lowerFirst(casing.of(parent.sub(area.start())));
                spans.add(parent.span());
            }
        }
        return Found.certain(abbreviated(name), spans.toArray(Span[]::new));
    }

    private static String lowerFirst(String area) {
        return Character.toLowerCase(area.charAt(0)) + area.substring(1);
    }

    /** Offices write the two collective bodies short wherever a place follows. */
    private static String abbreviated(String name) {
        return name.replaceAll("(?iu:[ủu][ỷyỳ] ban nhân dân)", "UBND").replaceAll("(?iu:hội đồng nhân dân)", "HĐND");
    }

    /** The pieces in capitals on the left, without the motto beside them. */
    private static List<Passage> lines(List<Line> head) {
        List<Passage> lines = new ArrayList<>();
        for (Line line : head) {
            if (NUMBER.matcher(line.folded()).lookingAt()) {
                break;
            }
            for (Passage piece : line.pieces()) {
                Matcher motto = MOTTO.matcher(piece.folded());
                Passage words = motto.find() ? piece.sub(0, motto.start()) : piece;
                words = words.withoutTail("-–_—*.,: |");
                boolean number = words.text().indexOf('/') >= 0;
                boolean motherland =
                        words.folded().contains("viet nam") && !words.folded().contains("mat tran");
                boolean broken = words.length() > 3 && MOTTO_WORDS.startsWith(words.folded());
                if (words.length() > 2 && !broken && Letters.capitals(words.text()) && !motherland && !number) {
                    lines.add(words);
                }
            }
        }
        return lines;
    }

    /** Joins the lines of one name and parts the names of one line. */
    private static List<Passage> bodies(List<Passage> lines) {
        List<Passage> bodies = new ArrayList<>();
        for (Passage line : lines) {
            for (Passage part : parts(line)) {
                boolean starts = BODY.matcher(part.text()).lookingAt();
                boolean tied = !bodies.isEmpty() && bodies.getLast().text().matches(".*(?:VÀ|,|-|CỦA|MÔI|THỊ)");
                if (starts && !tied || bodies.isEmpty()) {
                    bodies.add(part);
                } else {
                    bodies.add(Passage.join(List.of(bodies.removeLast(), part)));
                }
            }
        }
        return bodies;
    }

    private static List<Passage> parts(Passage line) {
        List<Passage> parts = new ArrayList<>();
        Matcher m = BODY.matcher(line.text());
        int from = 0;
        while (m.find()) {
            String before = line.text().substring(0, m.start()).strip();
            boolean inside = before.isEmpty()
                    || before.matches(".*(?:VÀ|-|–|,|ĐOÀN|VĂN PHÒNG|CÔNG|CỤC|ỦY|UỶ|HỘI|CHI|TRỰC|MÔI|THỊ)")
                    || before.length() - from < 4;
            if (!inside) {
                parts.add(line.sub(from, m.start()));
                from = m.start();
            }
        }
        parts.add(line.sub(from));
        return parts;
    }
}
