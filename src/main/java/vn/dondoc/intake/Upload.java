package vn.dondoc.intake;

import java.nio.charset.StandardCharsets;

/** What a person handed in: a file, or text pasted into the form. */
public record Upload(String fileName, byte[] content, boolean pasted) {

    private static final String PASTED = "van-ban-dan.txt";

    public static Upload file(String fileName, byte[] content) {
        // some browsers send the whole path
        String bare = fileName.replaceFirst("^.*[/\\\\]", "");
        return new Upload(bare.isBlank() ? "van-ban" : bare, content, false);
    }

    public static Upload text(String text) {
        return new Upload(PASTED, text.getBytes(StandardCharsets.UTF_8), true);
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
