package vn.dondoc.site;

/** Tells how one part of the installation is; features implement it, the administrator's page gathers them, ordered by {@code @Order}. */
public interface Vital {

    /** Message key of what it is about. */
    String name();

    /** Looks now. Who gathers does not wait long, and takes an exception for a bad sign. */
    VitalSign look();
}
