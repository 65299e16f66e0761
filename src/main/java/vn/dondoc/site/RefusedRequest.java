package vn.dondoc.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;

/** Lets the pages 400 and 413 be drawn: asked for a parameter again, the container would refuse the request once more. */
@Configuration(proxyBeanMethods = false)
class RefusedRequest {

    private static final Set<Integer> UNREADABLE =
            Set.of(HttpStatus.BAD_REQUEST.value(), HttpStatus.CONTENT_TOO_LARGE.value());

    @Bean
    FilterRegistrationBean<Filter> refusedRequestFilter() {
        Filter filter = (request, response, chain) -> {
            boolean unreadable = request.getAttribute(BodiesOfStrangers.REFUSED) != null
                    || (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                            && UNREADABLE.contains(status));
            chain.doFilter(unreadable ? new WithoutBody((HttpServletRequest) request) : request, response);
        };
        var registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static final class WithoutBody extends HttpServletRequestWrapper {

        WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }
    }
}
