package vn.dondoc.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.site.NotFound;

/** The front door to accounts: opening, closing, passwords. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final PasswordEncoder encoder;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** @return the one-time password, to be told to the person and changed at the first sign-in; it is kept nowhere */
    public String open(String username, String displayName, boolean administrator, String by) {
        Account account = new Account(asTyped(username), displayName, administrator, clock.instant());
        String password = OneTimePassword.make();
        account.giveOneTimePassword(encoder.encode(password));
        accounts.saveAndFlush(account);
        events.publishEvent(new AccountChanged("opened", account.username(), by));
        return password;
    }

    /** An account of the demo world: its password is shown to everybody and need not be changed. */
    public UUID openForDemonstration(String username, String displayName, boolean administrator, String password) {
        Account account = new Account(asTyped(username), displayName, administrator, clock.instant());
        account.choosePassword(encoder.encode(password));
        return accounts.saveAndFlush(account).id();
    }

    /**
     * Whoever is signed in under the old password is signed out.
     *
     * @return false where {@code current} is not the present password
     */
    public boolean changePassword(CurrentUser user, String current, String chosen) {
        Account account = account(user.id());
        if (!encoder.matches(current, account.passwordHash())) {
            return false;
        }
        account.choosePassword(encoder.encode(chosen));
        sessions.endAllOf(account.username());
        events.publishEvent(new AccountChanged("passwordChanged", account.username(), account.username()));
        return true;
    }

    /** @return the new one-time password, to be told to the person; it is kept nowhere */
    public String resetPassword(UUID id, String by) {
        String password = OneTimePassword.make();
        Account account = account(id);
        account.giveOneTimePassword(encoder.encode(password));
        sessions.endAllOf(account.username());
        events.publishEvent(new AccountChanged("passwordReset", account.username(), by));
        return password;
    }

    public void close(UUID id, String by) {
        Account account = account(id);
        account.close(clock.instant());
        sessions.endAllOf(account.username());
        events.publishEvent(new AccountChanged("closed", account.username(), by));
    }

    public void reopen(UUID id, String by) {
        Account account = account(id);
        account.reopen();
        events.publishEvent(new AccountChanged("reopened", account.username(), by));
    }

    /** The accounts of a page of the list, in order of their usernames. */
    @Transactional(readOnly = true)
    public List<AccountRow> rows(AccountFilter filter, int atMost, long offset) {
        return queries.rows(filter, atMost, offset);
    }

    /** How many accounts that list has. */
    @Transactional(readOnly = true)
    public long count(AccountFilter filter) {
        return queries.count(filter);
    }

    @Transactional(readOnly = true)
    public AccountCounts counts() {
        return queries.counts();
    }

    /** @throws NotFound where there is no such account */
    @Transactional(readOnly = true)
    public AccountRow row(UUID id) {
        return queries.row(id).orElseThrow(() -> new NotFound("account", id));
    }

    /** The person, while the account is open. */
    @Transactional(readOnly = true)
    public Optional<CurrentUser> whileOpen(UUID id) {
        return accounts.findById(id)
                .filter(account -> account.closedAt() == null)
                .map(Account::asCurrentUser);
    }

    /** The open accounts that may be meant by a username, a person's name, or both as {@link AccountRow#label} says them. */
    @Transactional(readOnly = true)
    public List<AccountRow> named(String written) {
        return queries.named(written);
    }

    @Transactional(readOnly = true)
    public Optional<UUID> idOf(String username) {
        return accounts.findByUsername(asTyped(username)).map(Account::id);
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String username) {
        return accounts.existsByUsername(asTyped(username));
    }

    @Transactional(readOnly = true)
    public boolean areThereNone() {
        return accounts.count() == 0;
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account", id));
    }

    static String asTyped(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
