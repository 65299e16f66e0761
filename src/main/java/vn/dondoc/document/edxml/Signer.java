package vn.dondoc.document.edxml;

/**
 * Who signed.
 *
 * @param competence in whose name, such as «TM. ỦY BAN NHÂN DÂN»
 */
public record Signer(String competence, String position, String name) {}
