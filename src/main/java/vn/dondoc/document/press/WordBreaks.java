package vn.dondoc.document.press;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: before a space, so that the space itself needs no room, and behind the hyphen of a notation,
 * which is where Word breaks too.
 */
final class WordBreaks implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) == ' ' || behindHyphen()) {
                return at;
            }
        }
        return -1;
    }

    private boolean behindHyphen() {
        return at > 1
                && text.charAt(at - 1) == '-'
                && Character.isLetterOrDigit(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at));
    }
}
