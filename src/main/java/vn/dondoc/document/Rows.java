package vn.dondoc.document;

import java.util.Iterator;
import java.util.function.Consumer;

/** Rows that are gone through one at a time, so that any number may come. */
@FunctionalInterface
public interface Rows<T> {

    /** Opens them for the reader, who may stop early, and closes what they came from when it is done. */
    void read(Consumer<Iterator<T>> reader);

    static <T> Rows<T> of(Iterable<T> rows) {
        return reader -> reader.accept(rows.iterator());
    }
}
