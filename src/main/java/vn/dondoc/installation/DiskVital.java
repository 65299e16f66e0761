package vn.dondoc.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Vital;
import vn.dondoc.site.VitalSign;
import vn.dondoc.site.Wellness;

/** How much room is left where the data lie; uploads lie in the database too. */
@Component
@Order(20)
class DiskVital implements Vital {

    private static final long GIGABYTE = 1L << 30;

    private final Path directory;
    private final Environment environment;

    DiskVital(@Value("${dondoc.data-directory}") Path directory, Environment environment) {
        this.directory = directory;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "installation.disk";
    }

    @Override
    public VitalSign look() {
        try {
            FileStore store = Files.getFileStore(existing(directory.toAbsolutePath()));
            boolean own = DatabaseVital.isOwn(environment);
            return judged(store.getUsableSpace(), store.getTotalSpace(), own);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param own the data lie elsewhere: only what the program itself needs is at stake here */
    static VitalSign judged(long free, long total, boolean own) {
        Object[] figures = {new ByteCount(free).toString(), new ByteCount(total).toString()};
        if (free < GIGABYTE) {
            return VitalSign.of(Wellness.ILL, "installation.disk.full", figures);
        }
        if (free < 5 * GIGABYTE || free < total / 10) {
            return VitalSign.of(Wellness.WATCH, "installation.disk.scarce", figures);
        }
        return VitalSign.well(own ? "installation.disk.elsewhere" : "installation.disk.room", figures);
    }

    private static Path existing(Path path) {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
