package vn.dondoc.site;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One sentence shown once, on the page after a redirect: a message key and its arguments. */
public record Flash(Tone tone, String key, Serializable[] arguments) implements Serializable {

    /** Name under which the frame looks for it, in flash attributes and in the model alike. */
    public static final String NAME = "flash";

    /** It worked: {@code Flash.done("plan.issued", number).on(redirect)}. */
    public static Flash done(String key, Serializable... arguments) {
        return new Flash(Tone.OK, key, arguments);
    }

    /** It worked, but look here. */
    public static Flash warn(String key, Serializable... arguments) {
        return new Flash(Tone.SOON, key, arguments);
    }

    /** It did not work; the sentence says what to do. */
    public static Flash fail(String key, Serializable... arguments) {
        return new Flash(Tone.LATE, key, arguments);
    }

    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute(NAME, this);
    }

    /** The symbol beside the sentence. */
    public String icon() {
        return tone == Tone.OK ? "done" : "alert";
    }
}
