package vn.dondoc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The folder that holds the embedded server's data and its password. One program owns it at a time; what a killed
 * program left running in it is stopped before the next start.
 */
@lombok.extern.slf4j.Slf4j
final class ServerDirectory implements Closeable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private final FileChannel lockFile;
    private final String password;

    private ServerDirectory(Path directory, FileChannel lockFile, String password) {
        this.directory = directory;
        this.lockFile = lockFile;
        this.password = password;
    }

    /** @throws IllegalStateException where another running program owns the folder */
    static ServerDirectory take(Path directory) throws IOException {
        Path home = Files.createDirectories(directory.toAbsolutePath());
        FileChannel file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock == null) {
            file.close();
            throw new IllegalStateException("Đôn Đốc đang chạy trên thư mục dữ liệu " + home
                    + ". Dừng chương trình kia, hoặc chọn thư mục khác bằng dondoc.data-directory.");
        }
        return new ServerDirectory(home, file, readOrMakePassword(home.resolve("postgres-password")));
    }

    Path cluster() {
        return directory.resolve("postgres");
    }

    Path programs() {
        return directory.resolve("postgres-programs");
    }

    String password() {
        return password;
    }

    /** The kernel frees the folder's lock when a program is killed, but the server that it started lives on. */
    void stopLeftOverServer() throws IOException {
        Path pidFile = cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> running = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .flatMap(ProcessHandle::of);
        if (running.isPresent() && isServer(running.get())) {
            log.warn(
                    "Stopping the database server that an earlier run left behind, process {}",
                    running.get().pid());
            stop(running.get());
        } else if (running.isPresent()) {
            // the number went to another process; PostgreSQL would take that for a server and refuse to start
            Files.deleteIfExists(pidFile);
        }
    }

    /** The library sets a new server up to trust every local user. */
    void requirePassword(EmbeddedPostgres server) throws IOException, SQLException {
        Path access = cluster().resolve("pg_hba.conf");
        String asked = """
                local all all scram-sha-256
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """;
        if (Files.readString(access).equals(asked)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase(java.util.Map.of("password", password))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(access, asked);
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    /** A number may belong to another process by now, even to somebody else's PostgreSQL. */
    private boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).startsWith(programs())
                        || command.contains(programs().toString()))
                .orElse(false);
    }

    private static void stop(ProcessHandle server) throws IOException {
        try {
            // SIGINT: PostgreSQL's fast shutdown; the JDK itself can only send SIGTERM, which waits for clients
            new ProcessBuilder(List.of("kill", "-INT", Long.toString(server.pid())))
                    .start()
                    .waitFor();
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the left-over server stopped", interrupted);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException slow) {
            log.warn("The left-over server did not stop within {}; killing it, its log will be replayed", PATIENCE);
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    private static String readOrMakePassword(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, made);
        return made;
    }
}
