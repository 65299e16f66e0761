package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void theNextProgramStopsTheServerOfAKilledOneAndFindsEveryCommittedRow() throws Exception {
        Process program = program();
        assertThatThrownBy(() -> ServerDirectory.take(folder))
                .as("the folder belongs to the running program")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dondoc.data-directory");
        program.destroyForcibly().waitFor();
        ProcessHandle leftOver = ProcessHandle.of(postmaster()).orElseThrow();
        assertThat(leftOver.isAlive()).as("the server outlives its program").isTrue();

        assertThat(rows()).isEqualTo(1);
        assertThat(leftOver.isAlive()).isFalse();
    }

    @Test
    void aServerThatWasKilledWithItsProgramReplaysItsLog() throws Exception {
        Process program = program();
        program.destroyForcibly().waitFor();
        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aStaleMarkThatNamesAnotherProcessHarmsNobody() throws Exception {
        rowsOfNobody();
        Process other = new ProcessBuilder("sleep", "60").start();
        Path mark = folder.resolve("postgres/postmaster.pid");
        Files.writeString(mark, other.pid() + "\n" + folder.resolve("postgres") + "\n");
        rowsOfNobody();
        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly();
    }

    static Connection connect(EmbeddedPostgres server, ServerDirectory directory) throws SQLException {
        return server.getPostgresDatabase(Map.of("password", directory.password()))
                .getConnection();
    }

    private Process program() throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = program.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals("committed")) {
            line = output.readLine();
        }
        assertThat(line).as("the program has started and committed").isEqualTo("committed");
        return program;
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
    }

    private int rows() throws Exception {
        EmbeddedDatabase database = new EmbeddedDatabase();
        try (ServerDirectory directory = database.serverDirectory(folder);
                EmbeddedPostgres server = database.embeddedPostgres(directory);
                Connection connection = connect(server, directory);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from kept")) {
            count.next();
            return count.getInt(1);
        }
    }

    private void rowsOfNobody() throws Exception {
        EmbeddedDatabase database = new EmbeddedDatabase();
        try (ServerDirectory directory = database.serverDirectory(folder);
                EmbeddedPostgres server = database.embeddedPostgres(directory);
                Connection connection = connect(server, directory)) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}
