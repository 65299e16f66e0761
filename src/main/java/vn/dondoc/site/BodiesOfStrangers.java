package vn.dondoc.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what strangers send beyond a small form, unread: uploads are held in memory, and the search for the token of
 * a form would read them before anybody asks who sent them.
 */
@Configuration(proxyBeanMethods = false)
class BodiesOfStrangers {

    /** Says on a request that its body was refused unread. */
    static final String REFUSED = BodiesOfStrangers.class.getName() + ".refused";

    /** Enough for the form of the sign-in many times over. */
    private static final long SMALL = DataSize.ofKilobytes(64).toBytes();

    @Bean
    Customizer<HttpSecurity> strangersSendLittle(
            @Value("${spring.servlet.multipart.max-request-size:10MB}") DataSize largest) {
        return http -> http.addFilterBefore(new Guard(largest.toBytes()), CsrfFilter.class);
    }

    private static final class Guard extends OncePerRequestFilter {

        private final long largest;

        Guard(long largest) {
            this.largest = largest;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (isSmallForm(request) || isSignedIn()) {
                chain.doFilter(request, response);
                return;
            }
            request.setAttribute(REFUSED, true);
            boolean tooLarge = request.getContentLengthLong() > largest;
            response.sendError((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.FORBIDDEN).value());
        }

        private static boolean isSmallForm(HttpServletRequest request) {
            String type = request.getContentType();
            return request.getContentLengthLong() <= SMALL
                    && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
                    && (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
        }

        private static boolean isSignedIn() {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            return who != null && who.isAuthenticated();
        }
    }
}
