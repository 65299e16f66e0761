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
    private static final String CHOSEN = Standing.Post.class.getName();

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

    /** As {@link #of}, in the post that the person has chosen; whole where none was, or it is held no more. */
    public Optional<Standing> acting(@Nullable Principal principal) {
        return of(principal).map(standing -> chosen(standing).map(standing::as).orElse(standing));
    }

    /** The post among several that the person has chosen, for as long as he or she stays signed in. */
    public Optional<Standing.Post> chosen(Standing standing) {
        Object key =
                RequestContextHolder.currentRequestAttributes().getAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION);
        return key == null || standing.posts().size() < 2
                ? Optional.empty()
                : standing.posts().stream()
                        .filter(post -> post.key().equals(key))
                        .findFirst();
    }

    /** @param key of one of the posts held; any other stands for all of them together */
    public void choose(Standing standing, String key) {
        RequestAttributes session = RequestContextHolder.currentRequestAttributes();
        if (standing.posts().stream().anyMatch(post -> post.key().equals(key))) {
            session.setAttribute(CHOSEN, key, RequestAttributes.SCOPE_SESSION);
        } else {
            session.removeAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION);
        }
    }
}
