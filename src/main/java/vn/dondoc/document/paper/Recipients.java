package vn.dondoc.document.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Nơi nhận (NĐ 30/2020, Phụ lục I, Mục II.9). «Như trên» comes by itself where the paper is addressed.
 *
 * @param to who gets it, without hyphens and without who keeps it
 * @param drafting the unit that drafts, named beside the registry in «Lưu: VT, …»; blank for none
 * @param copies how many are kept; 0 leaves it out
 */
public record Recipients(List<String> to, String drafting, int copies) {

    public Recipients {
        to = Written.lines(to).stream()
                .map(line -> Written.withoutEnd(line.replaceFirst("^[-–]\\s*", "")))
                .toList();
        drafting = Written.withoutEnd(Written.line(drafting));
        if (copies < 0) {
            throw new IllegalArgumentException("Fewer than no copies");
        }
    }

    public static Recipients of(String drafting, String... to) {
        return new Recipients(List.of(to), drafting, 0);
    }

    /** The lines under «Nơi nhận:», the last one who keeps it. */
    public List<String> lines(boolean addressed) {
        List<String> lines = new ArrayList<>();
        if (addressed) {
            lines.add("- Như trên;");
        }
        to.stream()
                .filter(line -> !line.equalsIgnoreCase("Như trên"))
                .map(line -> "- " + line + ";")
                .forEach(lines::add);
        lines.add("- Lưu: VT" + (drafting.isEmpty() ? "" : ", " + drafting) + (copies == 0 ? "" : " (" + copies + ")")
                + ".");
        return List.copyOf(lines);
    }
}
