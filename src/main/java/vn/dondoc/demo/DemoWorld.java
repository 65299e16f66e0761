package vn.dondoc.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.ShownAccounts;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.VietnamTime;

/** Tells the demo world to an empty program, all of it or nothing, and shows its accounts at the door. */
@Component
@Conditional(DemoAsked.class)
class DemoWorld implements SmartLifecycle, ShownAccounts {

    private static final String PASSWORD = "dondoc@2021";
    private static final String FILES = "classpath:demo/*.json";

    private final Accounts accounts;
    private final Teller teller;
    private final TransactionTemplate transaction;
    private final List<Tale> tales;
    private final ProgramClock clock;
    private volatile boolean told;

    DemoWorld(Accounts accounts, Teller teller, TransactionTemplate transaction, JsonMapper json, ProgramClock clock)
            throws IOException {
        this.clock = clock;
        this.accounts = accounts;
        this.teller = teller;
        this.transaction = transaction;
        this.tales = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            tales.add(json.readValue(file.getInputStream(), Tale.class));
        }
    }

    /** Told before the doors open: the web server starts in a later phase. */
    @Override
    public void start() {
        if (!accounts.areThereNone()) {
            requireToldBefore();
        } else {
            transaction.executeWithoutResult(status -> {
                accounts.openForDemonstration("quantri", "Quản trị hệ thống", true, PASSWORD);
                Map<String, Teller.Cast> casts = new HashMap<>();
                told().forEach(tale -> teller.tell(tale, PASSWORD, casts));
            });
        }
        told = true;
    }

    private List<Tale> told() {
        LocalDate today = VietnamTime.today(clock);
        return tales.stream().filter(tale -> tale.isToldOn(today)).toList();
    }

    /** A database with people of its own must not be run on the demo world's day, nor show accounts at its door. */
    private void requireToldBefore() {
        String somebody = tales.getFirst().people().getFirst().username();
        if (!accounts.isTaken(somebody)) {
            throw new IllegalStateException("Cơ sở dữ liệu này có người dùng thật, không phải thế giới dùng thử."
                    + " Hãy chạy với dondoc.demo=false, hoặc chọn dondoc.data-directory khác.");
        }
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        // who has another part by now is shown in that
        for (Tale tale : told().stream()
                .sorted(Comparator.comparing(told -> told.from() == null))
                .toList()) {
            groups.add(new Group(
                    tale.title(),
                    tale.people().stream()
                            .filter(person -> shown.add(person.username()))
                            .map(person -> new Shown(person.username(), person.who()))
                            .toList()));
        }
        groups.add(new Group("Quản trị", List.of(new Shown("quantri", "Quản trị hệ thống"))));
        return groups;
    }
}
