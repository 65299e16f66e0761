package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Pattern;

/** What is attached behind the signature: it belongs to the document where it is the plan itself or its list of work. */
final class Appendix {

    private static final Pattern ATTACHED = Pattern.compile(".*(?:kem theo|dinh kem|phu luc).*");
    private static final int HEAD = 14;

    private Appendix() {}

    static List<Line> work(Zones zones) {
        List<Line> lines = zones.appendix();
        if (zones.kind() == Kind.LETTER || zones.kind() == null) {
            return List.of();
        }
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Kind kind = Kind.in(lines.get(i).text());
            boolean plan = kind != null && kind.nature() == DocumentNature.PLAN && kind != Kind.ARTICLE;
            boolean list = lines.get(i).capitals()
                    && lines.get(i).folded().matches(".*(?:nhiem vu|phan cong|cong viec|tien do).*");
            if (plan || list) {
                int end = plan ? TitleLines.end(lines, i + 1, lines.get(i).length() > 20) : i + 1;
                List<Line> rest = lines.subList(end, lines.size());
                boolean attached = lines.subList(0, Math.min(lines.size(), end + 3)).stream()
                        .anyMatch(line -> ATTACHED.matcher(line.folded()).matches());
                return attached ? rest.subList(0, Tail.start(rest)) : List.of();
            }
        }
        return List.of();
    }
}
