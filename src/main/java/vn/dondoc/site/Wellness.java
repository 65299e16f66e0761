package vn.dondoc.site;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** How a part of the installation is: each a word ({@code Wellness.NAME}), an icon and a tone. */
@Getter
@RequiredArgsConstructor
public enum Wellness {
    WELL(Tone.OK, "done"),
    /** goes on, but somebody should look */
    WATCH(Tone.SOON, "alert"),
    ILL(Tone.LATE, "alert"),
    /** not in use */
    IDLE(Tone.NONE, "dash");

    private final Tone tone;
    private final String icon;

    /** Message key of the word. */
    public String key() {
        return "Wellness." + name();
    }
}
