package vn.dondoc.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.dondoc.account.CurrentUser;

/** Gives controllers the {@link Standing} of who is signed in, read once a request. */
@Configuration(proxyBeanMethods = false)
@lombok.RequiredArgsConstructor
class StandingArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String KEPT = Standing.class.getName();

    private final Postings postings;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Standing.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        CurrentUser user = CurrentUser.of(request.getUserPrincipal());
        return user == null ? null : of(user, request);
    }

    private Standing of(CurrentUser user, RequestAttributes request) {
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Standing read) {
            return read;
        }
        Standing standing = postings.standingOf(user.id(), user.username());
        request.setAttribute(KEPT, standing, RequestAttributes.SCOPE_REQUEST);
        return standing;
    }
}
