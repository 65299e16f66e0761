package vn.dondoc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** A program that commits a row to the embedded server, says so, and waits to be killed. */
final class KilledProgram {

    private KilledProgram() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = new EmbeddedDatabase();
        ServerDirectory directory = database.serverDirectory(Path.of(arguments[0]));
        EmbeddedPostgres server = database.embeddedPostgres(directory);
        try (Connection connection = ServerDirectoryTest.connect(server, directory);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (what text)");
            statement.execute("insert into kept values ('committed')");
        }
        System.out.println("committed");
        Thread.sleep(Long.MAX_VALUE);
    }
}
