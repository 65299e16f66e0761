package vn.dondoc.attachment;

import static vn.dondoc.attachment.FileRefused.Reason.BROKEN;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Goes through a table written as text, its cells parted by semicolons, commas or tabs. */
final class WrittenTable {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final char[] PARTING = {';', ',', '\t'};
    private static final int SAMPLE = 8_192;

    private WrittenTable() {}

    static boolean looksLikeText(byte[] content) {
        if (isWide(content)) {
            return true;
        }
        for (int i = 0; i < Math.min(content.length, SAMPLE); i++) {
            if (content[i] >= 0 && content[i] < ' ' && "\t\n\r".indexOf(content[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    static String read(byte[] content) {
        String text = decoded(content);
        RowWatch watch = new RowWatch();
        for (char parting : PARTING) {
            // which sign parts the cells nobody says, and a wrong one finds nothing that is not there
            rows(text, parting, watch);
            watch.turn();
        }
        return watch.head();
    }

    private static void rows(String text, char parting, RowWatch watch) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(parting)
                .setLenientEof(true)
                .setTrailingData(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            rows.forEach(row -> watch.row(row.toList()));
        } catch (IOException | UncheckedIOException e) {
            throw new FileRefused(BROKEN, e);
        }
    }

    private static String decoded(byte[] content) {
        if (isWide(content)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS_1258);
        }
    }

    private static boolean isWide(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF;
    }
}
