package vn.dondoc.agency;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.dondoc.account.CurrentUser;

/** The {@link Standing} of who is signed in, read once a request. */
@Component
@lombok.RequiredArgsConstructor
public class Standings {

    private static final String KEPT = Standing.class.getName();

    private final Postings postings;

    public Optional<Standing> of(@Nullable Principal principal) {
        CurrentUser user = CurrentUser.of(principal);
        if (user == null) {
            return Optional.empty();
        }
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Standing read) {
            return Optional.of(read);
        }
        Standing standing = postings.standingOf(user.id(), user.username());
        request.setAttribute(KEPT, standing, RequestAttributes.SCOPE_REQUEST);
        return Optional.of(standing);
    }
}
