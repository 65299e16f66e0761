package vn.dondoc.document.press;

import java.util.EnumMap;
import java.util.Map;
import vn.dondoc.document.press.Style.Letters;

/** The four faces, read once. */
final class Faces {

    private static final Map<Letters, Face> FACES = new EnumMap<>(Map.of(
            Letters.UPRIGHT, Face.read("LiberationSerif-Regular.ttf"),
            Letters.BOLD, Face.read("LiberationSerif-Bold.ttf"),
            Letters.ITALIC, Face.read("LiberationSerif-Italic.ttf"),
            Letters.BOLD_ITALIC, Face.read("LiberationSerif-BoldItalic.ttf")));

    private Faces() {}

    static Face of(Letters letters) {
        Face face = FACES.get(letters);
        if (face == null) {
            throw new IllegalStateException("No face for " + letters);
        }
        return face;
    }
}
