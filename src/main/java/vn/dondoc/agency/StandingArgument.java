package vn.dondoc.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the {@link Standing} of who is signed in. */
@Configuration(proxyBeanMethods = false)
@lombok.RequiredArgsConstructor
class StandingArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Standings standings;

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
        return (parameter.hasParameterAnnotation(Acting.class)
                        ? standings.acting(request.getUserPrincipal())
                        : standings.of(request.getUserPrincipal()))
                .orElse(null);
    }
}
