package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.LEGACY_ENCODING;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of a text file: Unicode in its forms, Windows-1258, or the bytes of a legacy font. */
final class PlainText {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]");
    private static final int SAMPLE = 8192;
    private static final int FEWEST_ZEROS = 3;

    private PlainText() {}

    static boolean looksLikeText(byte[] content) {
        int length = Math.min(content.length, SAMPLE);
        if (utf16(content) != null) {
            return true;
        }
        int odd = 0;
        for (int i = 0; i < length; i++) {
            int code = content[i] & 0xFF;
            if (code == 0) {
                return false;
            }
            odd += code < ' ' && "\t\n\r\f\u001A".indexOf(code) < 0 ? 1 : 0;
        }
        return odd * 100 <= length;
    }

    static String decoded(byte[] content) {
        Charset wide = utf16(content);
        if (wide != null) {
            return new String(content, wide);
        }
        String unicode = strict(content);
        if (unicode != null) {
            return unicode;
        }
        String western = new String(content, WINDOWS_1252);
        if (Tcvn3.traces(western) >= 3 || Vni.traces(western) >= 3) {
            return western;
        }
        String windows = Normalizer.normalize(new String(content, WINDOWS_1258), Normalizer.Form.NFC);
        if (windows.indexOf('\uFFFD') < 0 && VIETNAMESE.matcher(windows).find() && !loose(windows)) {
            return windows;
        }
        throw new UnreadableDocument(LEGACY_ENCODING);
    }

    /** Tone marks left over after composing stand on no vowel, so the guess was wrong. */
    private static boolean loose(String text) {
        return text.chars().anyMatch(sign -> sign >= 0x300 && sign <= 0x323);
    }

    private static @Nullable String strict(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset utf16(byte[] content) {
        if (content.length < 2) {
            return null;
        }
        int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        if (mark == 0xFFFE || mark == 0xFEFF) {
            return StandardCharsets.UTF_16;
        }
        int low = 0;
        int high = 0;
        int length = Math.min(content.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i += 2) {
            high += content[i] == 0 ? 1 : 0;
            low += content[i + 1] == 0 ? 1 : 0;
        }
        int enough = Math.max(FEWEST_ZEROS, length / 8);
        if (low > enough && high == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return high > enough && low == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
