package vn.dondoc.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.site.Vital;
import vn.dondoc.site.VitalSign;
import vn.dondoc.site.Wellness;

class HealthTest {

    static final Duration PATIENCE = Duration.ofSeconds(3);
    static final Instant NOW = Instant.parse("2021-11-22T03:00:00Z");

    @TempDir
    Path backups;

    @Test
    void aLookThatFailsOrHangsIsABadSignAndTheOthersStand() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        Health health = new Health(
                List.of(
                        vital("a", () -> VitalSign.well("fine")),
                        vital("b", () -> {
                            throw new IllegalStateException("broken");
                        }),
                        vital("c", () -> {
                            begun.incrementAndGet();
                            await(never);
                            return VitalSign.well("late");
                        })),
                PATIENCE);
        // however busy the machine: whoever waited for what hangs would wait for ever
        List<Health.Part> parts = assertTimeoutPreemptively(PATIENCE.multipliedBy(20), health::parts);
        assertThat(parts).extracting(Health.Part::name).containsExactly("a", "b", "c");
        assertThat(parts)
                .extracting(part -> part.sign().wellness())
                .containsExactly(Wellness.WELL, Wellness.ILL, Wellness.ILL);
        assertThat(parts)
                .extracting(part -> part.sign().key())
                .containsExactly("fine", "installation.failed", "installation.slow");
        assertTimeoutPreemptively(PATIENCE.multipliedBy(20), health::parts);
        assertThat(begun).as("what hangs is not begun again").hasValue(1);
        never.countDown();
    }

    @Test
    void aBackupIsJudgedByItsNewestFile() throws IOException {
        assertThat(look("")).isEqualTo("installation.backup.unset");
        assertThat(look(backups.resolve("nowhere").toString())).isEqualTo("installation.backup.missing");
        assertThat(look()).isEqualTo("installation.backup.empty");
        file("old.dump", Duration.ofDays(5), "x");
        assertThat(look()).isEqualTo("installation.backup.old");
        file("night/new.dump", Duration.ofHours(9), "x");
        VitalSign fresh = new BackupVital(backups.toString(), InstantSource.fixed(NOW)).look();
        assertThat(fresh.wellness()).isEqualTo(Wellness.WELL);
        assertThat(fresh.arguments()).containsExactly("new.dump", 0L, 9L, "1 B");
        file("newest.dump", Duration.ofHours(1), "");
        assertThat(look()).isEqualTo("installation.backup.hollow");
    }

    @Test
    void whatCannotBeReadHidesNoBackup() throws IOException {
        file("night/new.dump", Duration.ofHours(9), "x");
        // a way that leads in a circle may be entered by nobody, whoever runs this
        Files.createSymbolicLink(backups.resolve("all"), backups);
        assertThat(look()).isEqualTo("installation.backup.fresh");
    }

    @Test
    void aDiskThatFillsUpIsSeenInTime() {
        long gigabyte = 1L << 30;
        assertThat(DiskVital.judged(50 * gigabyte, 100 * gigabyte, false).key()).isEqualTo("installation.disk.room");
        assertThat(DiskVital.judged(50 * gigabyte, 100 * gigabyte, true).key())
                .isEqualTo("installation.disk.elsewhere");
        assertThat(DiskVital.judged(9 * gigabyte, 100 * gigabyte, false).wellness())
                .isEqualTo(Wellness.WATCH);
        assertThat(DiskVital.judged(4 * gigabyte, 20 * gigabyte, false).wellness())
                .isEqualTo(Wellness.WATCH);
        assertThat(DiskVital.judged(gigabyte / 2, 100 * gigabyte, true).wellness())
                .isEqualTo(Wellness.ILL);
    }

    @Test
    void bytesAreSaidAsPeopleSayThem() {
        assertThat(new ByteCount(900)).hasToString("900 B");
        assertThat(new ByteCount(1_288_490_189)).hasToString("1,2 GB");
        assertThat(new ByteCount(850L << 20)).hasToString("850 MB");
    }

    private String look() {
        return look(backups.toString());
    }

    private static String look(String directory) {
        return new BackupVital(directory, InstantSource.fixed(NOW)).look().key();
    }

    private void file(String name, Duration age, String content) throws IOException {
        Path file = backups.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }

    private static Vital vital(String name, java.util.function.Supplier<VitalSign> look) {
        return new Vital() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public VitalSign look() {
                return look.get();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
