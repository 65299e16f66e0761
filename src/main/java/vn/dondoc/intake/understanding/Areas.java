package vn.dondoc.intake.understanding;

import java.util.regex.Pattern;

/** The words for tiers of the administration before a proper name. */
final class Areas {

    /** "TỈNH …" to the end, the word itself as group 1; neither "quản lý" nor "xã hội". */
    static final Pattern IN_NAME =
            Pattern.compile("(?iu)(?<!\\p{L})(t[ỉiíì]nh|huy[ệêe]n|th[àa]nh ph[ốôo]|tp\\.?|th[ịi] x[ãa]"
                    + "|th[ịi] tr[ấâa]n|q[uư][ậâ]n|x[ãa](?! h[ộôo]i)|ph[ưu][ờơ]ng)\\s.*");

    private Areas() {}
}
