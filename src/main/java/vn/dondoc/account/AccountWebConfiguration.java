package vn.dondoc.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the signed-in person to controllers, and leads who still has a one-time password to the page that changes it. */
@Configuration(proxyBeanMethods = false)
@lombok.RequiredArgsConstructor
class AccountWebConfiguration implements WebMvcConfigurer {

    private static final Set<String> ALWAYS_OPEN = Set.of("/password", "/login", "/error");

    private final CurrentUserArgument currentUser;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(currentUser);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new PasswordFirst())
                .excludePathPatterns("/css/**", "/js/**", "/fonts/**", "/img/**", "/actuator/**");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static final class PasswordFirst implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            CurrentUser user = CurrentUser.of(request.getUserPrincipal());
            if (user == null || !user.mustChangePassword() || ALWAYS_OPEN.contains(path(request))) {
                return true;
            }
            response.sendRedirect(request.getContextPath() + "/password");
            return false;
        }
    }
}
