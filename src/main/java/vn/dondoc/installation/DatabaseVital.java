package vn.dondoc.installation;

import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Vital;
import vn.dondoc.site.VitalSign;

/** Whether the database answers, which it is and how large it has grown. */
@Component
@Order(10)
@lombok.RequiredArgsConstructor
class DatabaseVital implements Vital {

    private final JdbcClient jdbc;
    private final Environment environment;

    @Override
    public String name() {
        return "installation.database";
    }

    @Override
    public VitalSign look() {
        Answer answer = jdbc.sql("select current_setting('server_version') as version,"
                        + " pg_database_size(current_database()) as size")
                .query(Answer.class)
                .single();
        return VitalSign.well(
                isOwn(environment) ? "installation.database.own" : "installation.database.embedded",
                answer.version().replaceFirst(" .*", ""),
                new ByteCount(answer.size()).toString());
    }

    /** Whether the database is a server of the office's own, instead of the one that the program brings along. */
    static boolean isOwn(Environment environment) {
        return !environment.getProperty("spring.datasource.url", "none").equals("none");
    }

    private record Answer(String version, long size) {}
}
