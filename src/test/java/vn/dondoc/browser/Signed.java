package vn.dondoc.browser;

import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;

/** A scan of a signed document, as small as one can be. */
final class Signed {

    private Signed() {}

    static FilePayload document() {
        return new FilePayload(
                "ke-hoach.png",
                "image/png",
                Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    }
}
