package vn.dondoc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL of a test run: a container where a Docker engine answers, else the embedded server. */
record TestServer(String address, String username, String password) {

    /** Started when the first test asks, stopped when the JVM ends. */
    private static final class Started {
        static final TestServer one = start();
    }

    static TestServer get() {
        return Started.one;
    }

    String urlOf(String database) {
        return "jdbc:postgresql://" + address + "/" + database;
    }

    void create(String database) {
        try (Connection connection = DriverManager.getConnection(urlOf("postgres"), username, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException failed) {
            throw new IllegalStateException("no database for the tests", failed);
        }
    }

    private static TestServer start() {
        return DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();
    }

    @SuppressWarnings("resource") // Testcontainers removes it
    private static TestServer inContainer() {
        PostgreSQLContainer server = new PostgreSQLContainer("postgres:18-alpine")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        server.start();
        String address = server.getHost() + ":" + server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        return new TestServer(address, server.getUsername(), server.getPassword());
    }

    @SuppressWarnings("resource") // stopped by its own shutdown hook
    private static TestServer embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Path.of("target", "test-postgres").toAbsolutePath().toFile())
                    .setServerConfig("max_connections", "300")
                    .start();
            return new TestServer("localhost:" + server.getPort(), "postgres", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
