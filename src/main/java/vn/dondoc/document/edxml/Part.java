package vn.dondoc.document.edxml;

import java.util.List;

/**
 * An element of an envelope as the regulation lists it, in its order; lengths are those of Nghị định 30/2020, Phụ lục VI.
 *
 * @param longest characters of its text; nought for one that has parts
 */
record Part(String name, boolean required, boolean many, int longest, List<Part> parts) {

    private static final int ID = 35;
    private static final int NAME = 200;
    private static final int DAY = 10;
    private static final int FREE = 100_000;

    private static final List<Part> ORGAN = List.of(
            text("OrganId", ID),
            text("OrganizationInCharge", NAME),
            text("OrganName", NAME).always(),
            text("OrganAdd", 500),
            text("Email", 200),
            text("Telephone", 50),
            text("Fax", 50),
            text("Website", 200));

    private static final Part CODE =
            group("Code", text("CodeNumber", 11), text("CodeNotation", 30).always());

    static final Part HEADER = group(
                    "MessageHeader",
                    new Part("From", true, false, 0, ORGAN),
                    new Part("To", false, true, 0, ORGAN),
                    text("DocumentId", 200),
                    CODE.always(),
                    group("PromulgationInfo", text("Place", 100), text("PromulgationDate", DAY)),
                    group("DocumentType", text("Type", 10), text("TypeDetail", 10), text("TypeName", 100)),
                    text("Subject", 500).always(),
                    text("Content", FREE),
                    group("SignerInfo", text("Competence", 100), text("Position", 100), text("FullName", 50)),
                    text("DueDate", DAY),
                    group("ToPlaces", text("Place", 1_000).any()),
                    group(
                            "OtherInfo",
                            text("Priority", 1),
                            text("SphereOfPromulgation", 100),
                            text("TyperNotation", 30),
                            text("PromulgationAmount", 3),
                            text("PageAmount", 3),
                            text("Direction", 10),
                            new Part(
                                    "Appendixes",
                                    false,
                                    false,
                                    0,
                                    List.of(text("Appendix", 500).any()))),
                    new Part(
                            "ResponseFor",
                            false,
                            true,
                            0,
                            List.of(text("OrganId", ID), CODE, text("PromulgationDate", DAY), text("DocumentId", 200))),
                    text("SteeringType", 2))
            .always();

    private static Part text(String name, int longest) {
        return new Part(name, false, false, longest, List.of());
    }

    private static Part group(String name, Part... parts) {
        return new Part(name, false, false, 0, List.of(parts));
    }

    private Part always() {
        return new Part(name, true, many, longest, parts);
    }

    private Part any() {
        return new Part(name, required, true, longest, parts);
    }

    /** No longer than the regulation lets the element be. */
    static String fitting(String name, String text) {
        int most = HEADER.longest(name);
        return most == 0 || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private int longest(String element) {
        int own = name.equals(element) ? longest : 0;
        return Math.max(
                own,
                parts.stream().mapToInt(part -> part.longest(element)).max().orElse(0));
    }

    /** @throws UnreadableEdxml where an element lacks what it must have, or has what it may not */
    void check(Element element, String path) {
        checkOrder(element, path);
        for (Part part : parts) {
            List<Element> found = element.all(part.name);
            String place = path + "/" + part.name;
            if (part.required
                    && (found.isEmpty()
                            || part.parts.isEmpty() && found.getFirst().text().isBlank())) {
                throw new UnreadableEdxml(UnreadableEdxml.Reason.MISSING, place);
            }
            if (!part.many && found.size() > 1) {
                throw new UnreadableEdxml(UnreadableEdxml.Reason.TWICE, place);
            }
            found.forEach(each -> part.check(each, place));
        }
        if (parts.isEmpty() && element.text().length() > longest) {
            throw new UnreadableEdxml(UnreadableEdxml.Reason.TOO_LONG, path, longest);
        }
    }

    private void checkOrder(Element element, String path) {
        int last = 0;
        for (Element child : element.children()) {
            int place = parts.stream().map(Part::name).toList().indexOf(child.name());
            if (place < 0) {
                throw new UnreadableEdxml(UnreadableEdxml.Reason.UNKNOWN, path + "/" + child.name());
            }
            if (place < last) {
                throw new UnreadableEdxml(UnreadableEdxml.Reason.OUT_OF_ORDER, path + "/" + child.name());
            }
            last = place;
        }
    }
}
