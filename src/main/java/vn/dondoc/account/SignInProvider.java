package vn.dondoc.account;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares the password, keeps the attempt, and refuses a locked username before it compares anything. */
@Component
class SignInProvider implements AuthenticationProvider {

    private static final int LONGEST = 60;

    private final Object[] stripes = Stream.generate(Object::new).limit(64).toArray();

    private final DaoAuthenticationProvider passwords;
    private final SignIns signIns;

    SignInProvider(AccountRepository accounts, PasswordEncoder encoder, SignIns signIns) {
        this.signIns = signIns;
        this.passwords = new DaoAuthenticationProvider(username -> accounts.findByUsername(username)
                .map(found -> new SignedIn(found.asCurrentUser(), found.closedAt() == null, found.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account")));
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String username = Accounts.asTyped(attempt.getName());
        if (username.length() > LONGEST || username.chars().anyMatch(Character::isISOControl)) {
            throw new BadCredentialsException("no username is like that");
        }
        // one attempt at a time for a name, or many at once would all be compared before the first is counted
        synchronized (stripes[Math.floorMod(username.hashCode(), stripes.length)]) {
            return compare(username, attempt);
        }
    }

    private Authentication compare(String username, Authentication attempt) {
        if (signIns.areLockedFor(username)) {
            throw new LockedException("locked");
        }
        var normalised = UsernamePasswordAuthenticationToken.unauthenticated(username, attempt.getCredentials());
        normalised.setDetails(attempt.getDetails());
        try {
            Authentication done = passwords.authenticate(normalised);
            signIns.record(username, true, address(attempt));
            signIns.forgetOld();
            return done;
        } catch (AuthenticationException wrong) {
            signIns.record(username, false, address(attempt));
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> token) {
        return passwords.supports(token);
    }

    private static @Nullable String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
    }
}
