package vn.dondoc.document.edxml;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a document; texts are blank where it lacks them.
 *
 * @param number «61», and {@code notation} «KH-UBND»
 * @param kind its name, such as «Kế hoạch»
 * @param dueOn by when an answer is asked for
 * @param replies the documents that it answers
 */
public record MessageHeader(
        Organ from,
        List<Organ> to,
        String documentId,
        String number,
        String notation,
        String place,
        @Nullable LocalDate promulgatedOn,
        String kind,
        String subject,
        String content,
        Signer signer,
        @Nullable LocalDate dueOn,
        List<String> toPlaces,
        Particulars particulars,
        List<Reply> replies,
        Steering steering) {

    public MessageHeader {
        to = List.copyOf(to);
        toPlaces = List.copyOf(toPlaces);
        replies = List.copyOf(replies);
    }

    /** Without the words of the document. */
    public MessageHeader withoutContent() {
        return new MessageHeader(
                from,
                to,
                documentId,
                number,
                notation,
                place,
                promulgatedOn,
                kind,
                subject,
                "",
                signer,
                dueOn,
                toPlaces,
                particulars,
                replies,
                steering);
    }

    /** «61/KH-UBND»; the Party's form keeps its hyphen. */
    public String reference() {
        return number.isBlank() || notation.isBlank()
                ? number + notation
                : notation.startsWith("-") ? number + notation : number + "/" + notation;
    }
}
