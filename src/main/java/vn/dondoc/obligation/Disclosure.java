package vn.dondoc.obligation;

/** Opens single rows of the ledger to further readers; said by the module that knows why. */
public interface Disclosure {

    /** A condition on rows {@code o}, with {@code :units} and {@code :overseen} as in {@link Ledger}. */
    String condition();
}
