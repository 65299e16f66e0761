package vn.dondoc.document.edxml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element as it was read, by its local name. */
final class Element {

    private final String name;
    private final String namespace;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, @Nullable String namespace) {
        this.name = name;
        this.namespace = namespace == null ? "" : namespace;
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    List<Element> children() {
        return children;
    }

    void add(Element child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    String text() {
        return text.toString().strip();
    }

    List<Element> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    /** The first of each step of a path; null where there is none. */
    @Nullable
    Element at(String... path) {
        Element here = this;
        for (String step : path) {
            List<Element> found = here.all(step);
            if (found.isEmpty()) {
                return null;
            }
            here = found.getFirst();
        }
        return here;
    }

    /** Blank where there is none. */
    String text(String... path) {
        Element found = at(path);
        return found == null ? "" : found.text();
    }
}
