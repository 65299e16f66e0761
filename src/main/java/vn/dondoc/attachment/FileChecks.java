package vn.dondoc.attachment;

import static vn.dondoc.attachment.FileRefused.Reason.EMPTY;
import static vn.dondoc.attachment.FileRefused.Reason.TOO_LARGE;

import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Everything that has to be known of a file before it may be kept. */
@Component
class FileChecks {

    /** A few at a time: each may hold 30 MB and unpack several times as much. */
    private static final int AT_ONCE = 3;

    private final ObjectProvider<FileCheck> others;
    private final DataSize limit;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    FileChecks(ObjectProvider<FileCheck> others, @Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
        this.others = others;
        this.limit = limit;
    }

    IncomingFile check(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new FileRefused(EMPTY);
        }
        if (content.length > limit.toBytes()) {
            throw new FileRefused(TOO_LARGE, limit.toMegabytes());
        }
        places.acquireUninterruptibly();
        try {
            // some browsers send the whole path
            String bare = fileName.replaceFirst("^.*[/\\\\]", "");
            FileType type = FileType.of(content, bare);
            String text = switch (type) {
                case XLSX -> WorkbookRows.read(content);
                case CSV -> WrittenTable.read(content);
                case PDF, DOC, DOCX, JPG, PNG -> "";
            };
            IncomingFile file = new IncomingFile(bare, type, content, text);
            others.orderedStream().forEach(check -> check.check(file));
            return file;
        } finally {
            places.release();
        }
    }
}
