package vn.dondoc.intake.understanding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one part of a document: a part that cannot be read is empty and never takes the others with it. */
final class Attempt {

    private Attempt() {}

    static <T> T at(Supplier<T> part, T otherwise) {
        try {
            return part.get();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return otherwise;
        }
    }

    static <T> @Nullable T at(Part<T> part) {
        try {
            return part.read();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return null;
        }
    }

    static void step(Runnable part) {
        at(
                () -> {
                    part.run();
                    return true;
                },
                false);
    }

    /** A part that a document may lack. */
    @FunctionalInterface
    interface Part<T> {

        @Nullable
        T read();
    }
}
