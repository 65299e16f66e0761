package vn.dondoc.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Who is signed in. Controllers take it as an argument and hand it to the front doors. */
public record CurrentUser(
        UUID id, String username, String displayName, boolean administrator, boolean mustChangePassword)
        implements Serializable {

    /** @return null where nobody is signed in */
    public static @Nullable CurrentUser of(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.user()
                : null;
    }
}
