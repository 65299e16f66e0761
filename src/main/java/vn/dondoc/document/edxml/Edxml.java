package vn.dondoc.document.edxml;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Envelopes out and in; the front door of this package. */
public final class Edxml {

    public static final String MEDIA_TYPE = "application/xml";

    /** Files are a third longer in letters. */
    private static final int LARGEST = 60 << 20;

    private Edxml() {}

    /**
     * Always the same bytes for the same envelope.
     *
     * @throws UnreadableEdxml where the other side could not read it
     */
    public static byte[] write(Envelope envelope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new EdxmlWriter(out).write(envelope);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        byte[] written = out.toByteArray();
        read(written);
        return written;
    }

    /**
     * Reads an envelope of whatever origin.
     *
     * @throws UnreadableEdxml where it is refused
     */
    public static Envelope read(byte[] content) {
        if (content.length > LARGEST) {
            throw new UnreadableEdxml(UnreadableEdxml.Reason.TOO_LARGE, LARGEST >> 20);
        }
        return new EdxmlReader(XmlTree.read(content)).envelope();
    }

    /** Whether a file with such a name is meant to be an envelope. */
    public static boolean isNamed(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".edxml") || lower.endsWith(".xml");
    }
}
