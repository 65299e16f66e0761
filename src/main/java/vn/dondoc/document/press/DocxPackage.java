package vn.dondoc.document.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The package of a DOCX file, each part of which bears the moment of the data. */
final class DocxPackage {

    /** Says to Word that the file is of today, else it lays it out as it did years ago. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/>\
            <w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
            </w:compat><w:themeFontLang w:val="%s"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>""".formatted(Imprint.LANGUAGE);

    private DocxPackage() {}

    static void repack(byte[] file, Instant moment, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry dated = new ZipEntry(part.getName());
                dated.setTimeLocal(moment.atOffset(ZoneOffset.UTC).toLocalDateTime());
                to.putNextEntry(dated);
                if (part.getName().equals("word/settings.xml")) {
                    to.write(SETTINGS.getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        to.finish();
    }
}
