package vn.dondoc.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes accounts for tests and signs them in: {@code browser.get().uri("/mine").with(people.as("quangthai"))}. */
@TestComponent
public class People {

    /** Long, and with everything that a password must have. */
    public static final String PASSWORD = "Mat-khau-thu-2021";

    private final Accounts accounts;
    private final AccountRepository repository;
    private final Clock clock;
    private final String hash;

    /** The password is the same for all, and so is its hash: making one is slow on purpose. */
    People(Accounts accounts, AccountRepository repository, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.repository = repository;
        this.clock = clock;
        this.hash = encoder.encode(PASSWORD);
    }

    /** The account of that username, opened where there is none yet. */
    public UUID officer(String username) {
        return open(username, false);
    }

    public UUID administrator(String username) {
        return open(username, true);
    }

    /** Signs a person in whose account was opened here. */
    public RequestPostProcessor as(String username) {
        Account account = repository.findByUsername(username).orElseThrow();
        return user(new SignedIn(account.asCurrentUser(), true, null));
    }

    public CurrentUser currentUser(String username) {
        return repository.findByUsername(username).orElseThrow().asCurrentUser();
    }

    private UUID open(String username, boolean administrator) {
        return accounts.idOf(username).orElseGet(() -> {
            Account account =
                    new Account(Accounts.asTyped(username), "Người thử " + username, administrator, clock.instant());
            account.choosePassword(hash);
            return repository.saveAndFlush(account).id();
        });
    }
}
