package vn.dondoc.site;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence shown once, on the page after a redirect: a message key and its arguments.
 *
 * @param offer what to go on with; most have none
 */
public record Flash(
        Tone tone,
        String key,
        Serializable[] arguments,
        @Nullable Offer offer) implements Serializable {

    /** Name under which the frame looks for it, in flash attributes and in the model alike. */
    public static final String NAME = "flash";

    /** It worked: {@code Flash.done("plan.issued", number).on(redirect)}. */
    public static Flash done(String key, Serializable... arguments) {
        return new Flash(Tone.OK, key, arguments, null);
    }

    /** It worked, but look here. */
    public static Flash warn(String key, Serializable... arguments) {
        return new Flash(Tone.SOON, key, arguments, null);
    }

    /** It did not work; the sentence says what to do. */
    public static Flash fail(String key, Serializable... arguments) {
        return new Flash(Tone.LATE, key, arguments, null);
    }

    /** A link behind the sentence. */
    public record Offer(String address, String key, Serializable[] arguments) implements Serializable {}

    /** The same with a link to what comes next. */
    public Flash offering(String address, String offered, Serializable... about) {
        return new Flash(tone, key, arguments, new Offer(address, offered, about));
    }

    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute(NAME, this);
    }

    /** The symbol beside the sentence. */
    public String icon() {
        return tone == Tone.OK ? "done" : "alert";
    }
}
