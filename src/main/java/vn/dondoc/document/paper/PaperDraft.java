package vn.dondoc.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an outline together; what is not said is left out. */
public final class PaperDraft {

    private final Letterhead head;
    private final PaperTitle title;
    private final Sources sources;
    private final List<String> bases = new ArrayList<>();
    private final List<String> addressees = new ArrayList<>();
    private final List<Part> body = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();
    private @Nullable Urgency urgency;
    private Medium medium = Medium.ELECTRONIC;

    PaperDraft(Letterhead head, PaperTitle title, Sources sources) {
        this.head = head;
        this.title = title;
        this.sources = sources;
    }

    public PaperDraft urgent(Urgency mark) {
        urgency = mark;
        return this;
    }

    public PaperDraft printed() {
        medium = Medium.PRINTED;
        return this;
    }

    public PaperDraft basedOn(String... reasons) {
        bases.addAll(List.of(reasons));
        return this;
    }

    public PaperDraft to(List<String> bodies) {
        addressees.addAll(bodies);
        return this;
    }

    public PaperDraft to(String... bodies) {
        return to(List.of(bodies));
    }

    public PaperDraft text(List<Part> parts) {
        body.addAll(parts);
        return this;
    }

    public PaperDraft text(Part... parts) {
        return text(List.of(parts));
    }

    public PaperDraft appendix(Appendix appendix) {
        appendices.add(appendix);
        return this;
    }

    /**
     * The finished outline.
     *
     * @throws IllegalArgumentException where the decree knows no such paper
     */
    public Paper signed(Signing signing, Recipients recipients) {
        return new Paper(
                head, title, urgency, bases, addressees, body, signing, recipients, appendices, medium, sources);
    }
}
