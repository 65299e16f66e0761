package vn.dondoc.document.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who signs and by which right (NĐ 30/2020, Điều 13 and Phụ lục I, Mục II.7). Put together from the person outwards:
 * {@code Signing.by("Phó Chủ tịch", "…").inPlaceOf("Chủ tịch").onBehalfOf("Ủy ban nhân dân")}.
 *
 * @param lines the rights and the position, in capitals
 * @param elsewhere the position in the agency of one who signs for an advisory body under the agency's seal; blank
 *     for none
 * @param name blank where it is not known yet
 */
public record Signing(List<String> lines, String elsewhere, String name) {

    private static final String COLLECTIVE = "TM. ";

    public Signing {
        lines = Written.lines(lines).stream().map(Written::capitals).toList();
        elsewhere = Written.capitals(Written.line(elsewhere));
        name = Written.line(name);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A paper needs the position of who signs it");
        }
    }

    public static Signing by(String position, String name) {
        return new Signing(List.of(position), "", name);
    }

    /** Q.: the acting head. */
    public static Signing byActing(String position, String name) {
        return by("Q. " + position, name);
    }

    /** KT.: a deputy signs in the place of the head. */
    public Signing inPlaceOf(String head) {
        return under("KT. ", head);
    }

    /** TM.: on behalf of a body that decides together; nothing stands over it. */
    public Signing onBehalfOf(String body) {
        return under(COLLECTIVE, body);
    }

    /** TL.: by order of the head. */
    public Signing byOrderOf(String head) {
        return under("TL. ", head);
    }

    /** TUQ.: by written authority of the head. */
    public Signing authorisedBy(String head) {
        return under("TUQ. ", head);
    }

    /** The position in the agency, over the name, of one who signs for its steering committee. */
    public Signing alsoAs(String position) {
        return new Signing(lines, position, name);
    }

    private Signing under(String right, String whose) {
        if (lines.getFirst().startsWith(COLLECTIVE)) {
            throw new IllegalArgumentException("Nothing stands over " + lines.getFirst());
        }
        String over = right + Written.line(whose, "whose right it is signed by");
        return new Signing(Stream.concat(Stream.of(over), lines.stream()).toList(), elsewhere, name);
    }
}
