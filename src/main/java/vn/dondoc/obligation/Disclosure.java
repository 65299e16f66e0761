package vn.dondoc.obligation;

/** Opens single reports of the ledger to further readers, not their history; said by the module that knows why. */
public interface Disclosure {

    /** A condition on rows {@code o}, with {@code :units} and {@code :overseen} as in {@link Ledger}. */
    String condition();
}
