package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Pattern;

/** What is attached behind the signature: it belongs to the document where it is the plan itself or its list of work. */
final class Appendix {

    private static final Pattern ATTACHED = Pattern.compile(".*(?:kem theo|dinh kem|phu luc).*");
    private static final int HEAD = 14;

    private Appendix() {}

    /** The lines behind the signature that are read like the text. */
    static List<Line> work(Zones zones) {
        List<Line> lines = zones.appendix();
        if (zones.kind() == Kind.LETTER || zones.kind() == null) {
            return List.of();
        }
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Kind kind = Kind.in(lines.get(i).text());
            if (kind != null && kind.nature() == DocumentNature.PLAN && isAttached(lines, i)) {
                List<Line> rest =
                        lines.subList(TitleLines.end(lines, i + 1, lines.get(i).length() > 20), lines.size());
                return rest.subList(0, Tail.start(rest));
            }
        }
        return lists(lines) ? lines.subList(0, Tail.start(lines)) : List.of();
    }

    /** The lines of an attached form or list, of which only the tables count. */
    static List<Line> tables(Zones zones) {
        List<Line> lines = zones.appendix();
        boolean read = zones.kind() == Kind.LETTER
                || zones.kind() == null
                || !work(zones).isEmpty();
        return read || !isAttached(lines, 0) ? List.of() : lines;
    }

    private static boolean isAttached(List<Line> lines, int heading) {
        return lines.subList(0, Math.min(lines.size(), heading + HEAD)).stream()
                .anyMatch(line -> ATTACHED.matcher(line.folded()).matches());
    }

    /** At least two numbered headings that name agencies. */
    private static boolean lists(List<Line> lines) {
        return lines.stream().filter(Appendix::isAgencyHeading).count() > 1;
    }

    private static boolean isAgencyHeading(Line line) {
        Marker marker = Marker.of(line.text().text());
        if (marker == null
                || marker.rank() > Marker.NUMBER
                || !line.text().text().endsWith(":")) {
            return false;
        }
        AgencyPhrase phrase = AgencyPhrase.of(line.text().sub(marker.length()));
        return phrase != null && phrase.form() == AgencyPhrase.Form.HEADING;
    }
}
