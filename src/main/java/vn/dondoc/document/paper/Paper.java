package vn.dondoc.document.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a paper that the administration issues, without its looks (NĐ 30/2020, Điều 8).
 *
 * @param urgency none on most papers
 * @param bases căn cứ; the marks at their ends are made
 * @param addressees «Kính gửi»: a letter has one at least, a report and a proposal may, no other kind has any
 * @param body ends in words, behind which «./.» is written
 */
public record Paper(
        Letterhead head,
        PaperTitle title,
        @Nullable Urgency urgency,
        List<String> bases,
        List<String> addressees,
        List<Part> body,
        Signing signing,
        Recipients recipients,
        List<Appendix> appendices,
        Medium medium,
        Sources sources) {

    public Paper {
        bases = Written.lines(bases).stream().map(Written::withoutEnd).toList();
        addressees = Written.lines(addressees).stream()
                .map(line -> Written.withoutEnd(line.replaceFirst("^[-–]\\s*", "")))
                .toList();
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
        if (body.isEmpty() || !(body.getLast() instanceof Paragraph)) {
            throw new IllegalArgumentException("The text of a paper ends in a paragraph");
        }
        PaperKind kind = title.kind();
        if (kind.isNumbered() != (head.number() != null)) {
            throw new IllegalArgumentException(kind + (kind.isNumbered() ? " has a number" : " has no number"));
        }
        if (!addressees.isEmpty() && !kind.mayBeAddressed()) {
            throw new IllegalArgumentException(kind + " is addressed to nobody");
        }
        if (addressees.isEmpty() && kind == PaperKind.LETTER) {
            throw new IllegalArgumentException("A letter is addressed to somebody");
        }
    }

    /** A new outline to be completed step by step. */
    public static PaperDraft draft(Letterhead head, PaperTitle title, Sources sources) {
        return new PaperDraft(head, title, sources);
    }

    boolean isAddressed() {
        return !addressees.isEmpty();
    }
}
