package vn.dondoc.agency;

import java.util.List;

/**
 * What stands at the head and at the foot of a unit's papers, as a proposal that people may change.
 *
 * @param superior over its name; blank for none
 * @param abbreviation in the notation of its papers
 * @param place địa danh; blank where its committee's name tells none
 * @param signing the rights and the position of its head
 * @param signer its head; blank where nobody is known
 * @param drafting the unit in «Lưu: VT, …»; blank for a committee
 */
public record Issuing(
        String superior,
        String name,
        String abbreviation,
        String place,
        List<String> signing,
        String signer,
        String drafting) {

    public Issuing {
        signing = List.copyOf(signing);
    }
}
