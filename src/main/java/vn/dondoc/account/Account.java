package vn.dondoc.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.Ids;

/** A person who may sign in. */
@Entity
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean administrator;
    private boolean mustChangePassword;
    private Instant createdAt;
    private @Nullable Instant closedAt;

    Account(String username, String displayName, boolean administrator, Instant now) {
        this.id = Ids.next();
        this.username = username;
        this.displayName = displayName;
        this.administrator = administrator;
        this.createdAt = now;
        this.passwordHash = "";
    }

    /** A password that somebody else knows must be changed at the first sign-in. */
    void giveOneTimePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    void reopen() {
        closedAt = null;
    }

    void rename(String name) {
        displayName = name;
    }

    CurrentUser asCurrentUser() {
        return new CurrentUser(id, username, displayName, administrator, mustChangePassword);
    }
}
