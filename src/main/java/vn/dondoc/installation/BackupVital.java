package vn.dondoc.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Vital;
import vn.dondoc.site.VitalSign;
import vn.dondoc.site.Wellness;

/**
 * How old the newest file is in the directory into which backups are written. Its age is that of the machine's clock, as
 * the time of the file is, whatever day the program stands on.
 */
@Component
@Order(60)
class BackupVital implements Vital {

    private static final Duration OLD = Duration.ofDays(2);
    private static final int DEPTH = 3;

    private final String directory;
    private final InstantSource machine;

    @Autowired
    BackupVital(@Value("${dondoc.backup-directory:}") String directory) {
        this(directory, InstantSource.system());
    }

    BackupVital(String directory, InstantSource machine) {
        this.directory = directory.strip();
        this.machine = machine;
    }

    @Override
    public String name() {
        return "installation.backup";
    }

    @Override
    public VitalSign look() {
        if (directory.isEmpty()) {
            return VitalSign.of(Wellness.WATCH, "installation.backup.unset");
        }
        Path place = Path.of(directory);
        if (!Files.isDirectory(place)) {
            return VitalSign.of(Wellness.ILL, "installation.backup.missing", directory);
        }
        return newest(place)
                .map(this::judged)
                .orElseGet(() -> VitalSign.of(Wellness.ILL, "installation.backup.empty", directory));
    }

    private VitalSign judged(Backup backup) {
        Duration age = Duration.between(backup.at(), machine.instant());
        Object[] words = {backup.name(), age.toDays(), age.toHours(), new ByteCount(backup.size()).toString()};
        if (backup.size() == 0) {
            return VitalSign.of(Wellness.ILL, "installation.backup.hollow", words);
        }
        return age.compareTo(OLD) > 0
                ? VitalSign.of(Wellness.ILL, "installation.backup.old", words)
                : VitalSign.well("installation.backup.fresh", words);
    }

    private static Optional<Backup> newest(Path place) {
        Newest newest = new Newest();
        try {
            Files.walkFileTree(place, Set.of(FileVisitOption.FOLLOW_LINKS), DEPTH, newest);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Optional.ofNullable(newest.found);
    }

    /** Sees every file; what may not be read, such as lost+found of a disk, is passed by. */
    private static final class Newest extends SimpleFileVisitor<Path> {

        private @Nullable Backup found;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes known) {
            Instant at = known.lastModifiedTime().toInstant();
            if (known.isRegularFile() && (found == null || at.isAfter(found.at()))) {
                found = new Backup(file.getFileName().toString(), at, known.size());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }

    private record Backup(String name, Instant at, long size) {}
}
