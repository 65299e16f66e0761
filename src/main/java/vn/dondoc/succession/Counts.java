package vn.dondoc.succession;

/**
 * What a change does to what is open, in numbers.
 *
 * @param units that end
 * @param passed duties that others owe from then on
 * @param ended duties that nobody owes any more
 * @param waiting handed in, to be judged under the old unit's name
 * @param left at the old unit, whose heirs finish them
 * @param judged duties of others that another body receives and judges
 * @param plans that another body leads
 * @param people who go on in an heir
 */
public record Counts(int units, int passed, int ended, int waiting, int left, int judged, int plans, int people) {}
