package vn.dondoc.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, as people edit it.
 *
 * @param superior over the issuer's name; blank over a people's committee
 * @param number blank until the registry gives one
 * @param day null until it is signed
 * @param body a paragraph each; «1. …», «a) …» and «- …» are known by how they begin
 * @param signing rights and position, a line each, such as «KT. TRƯỞNG PHÒNG»
 * @param drafting who drafts, as «Lưu: VT, …» names it
 */
public record LetterWords(
        String superior,
        String issuer,
        String number,
        String notation,
        String place,
        @Nullable LocalDate day,
        String about,
        List<String> addressees,
        List<String> body,
        List<String> signing,
        String signer,
        String drafting,
        List<String> recipients) {

    public LetterWords {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        signing = List.copyOf(signing);
        recipients = List.copyOf(recipients);
    }

    /** The same as the registry has numbered it and somebody signs it. */
    public LetterWords numbered(String registered, LocalDate signedOn, String by) {
        return new LetterWords(
                superior,
                issuer,
                registered,
                notation,
                place,
                signedOn,
                about,
                addressees,
                body,
                signing,
                by,
                drafting,
                recipients);
    }
}
