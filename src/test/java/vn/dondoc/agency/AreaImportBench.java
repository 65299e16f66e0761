package vn.dondoc.agency;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.PagesTest;

/** {@code ./mvnw test -Pbench}: how long the list of the whole country takes, five times into an empty database. */
@PagesTest
@EnabledIfSystemProperty(named = "dondoc.bench", matches = "true")
class AreaImportBench {

    @Autowired
    AreaImports imports;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void takesInTheListOfTheWholeCountry() throws Exception {
        byte[] list = Files.readAllBytes(Path.of("..", "shared", "data", "units-2026.csv"));
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            new TransactionTemplate(transactions).executeWithoutResult(attempt -> {
                long begun = System.nanoTime();
                UUID id = imports.keep("units-2026.csv", list, LocalDate.of(2025, 7, 1), "bench");
                int added = imports.take(id, false, "bench").added().size();
                taken.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
                System.out.println(added + " units in " + taken.getLast() + " ms");
                attempt.setRollbackOnly();
            });
        }
        System.out.println("median " + taken.stream().sorted().toList().get(2) + " ms");
    }
}
