package vn.dondoc.document.paper;

import java.util.List;

/**
 * Who issues a paper (NĐ 30/2020, Phụ lục I, Mục II.2). Names are given as sentences write them; capitals and the
 * break of «ỦY BAN NHÂN DÂN / HUYỆN …» are made here.
 *
 * @param superior cơ quan chủ quản; blank for none, and always blank over a people's committee or council
 */
public record Issuer(String superior, String name) {

    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String COUNCIL = "Hội đồng nhân dân";

    public Issuer {
        name = inFull(Written.line(name, "a body that issues it"));
        superior = isPeoplesBody(name) ? "" : Written.line(superior);
    }

    /** A body that stands under none, such as a people's committee. */
    public static Issuer of(String name) {
        return new Issuer("", name);
    }

    /** A division, a steering committee or a centre of the superior body. */
    public static Issuer under(String superior, String name) {
        return new Issuer(superior, name);
    }

    /** The line over the name, upright and not bold: «UBND HUYỆN QUẢNG ĐIỀN»; blank for none. */
    public String superiorLine() {
        return Written.capitals(
                inFull(superior).replaceFirst("(?iu)^" + COMMITTEE, "UBND").replaceFirst("(?iu)^" + COUNCIL, "HĐND"));
    }

    /** The name in capitals, a people's body on two lines. */
    public List<String> nameLines() {
        for (String body : List.of(COMMITTEE, COUNCIL)) {
            if (begins(name, body) && name.length() > body.length()) {
                return List.of(
                        Written.capitals(body),
                        Written.capitals(name.substring(body.length()).strip()));
            }
        }
        return List.of(Written.capitals(name));
    }

    private static boolean isPeoplesBody(String name) {
        return begins(name, COMMITTEE) || begins(name, COUNCIL);
    }

    private static boolean begins(String name, String with) {
        return name.regionMatches(true, 0, with, 0, with.length());
    }

    /** One way of writing for both places of the tone mark, and for what is often shortened. */
    private static String inFull(String name) {
        return name.replaceFirst("(?iu)^(UBND|Uỷ ban nhân dân|Ủy ban nhân dân)(?=\\s|$)", COMMITTEE)
                .replaceFirst("(?iu)^(HĐND|Hội đồng nhân dân)(?=\\s|$)", COUNCIL);
    }
}
