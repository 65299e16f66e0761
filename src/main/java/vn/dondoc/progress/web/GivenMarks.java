package vn.dondoc.progress.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.dondoc.agency.Standings;
import vn.dondoc.progress.Charges;

/**
 * Lists of the ledger mark the tasks that were given to the person who reads them. Before any page work passes on that was
 * handed over for a day that has come.
 */
@Configuration
@lombok.RequiredArgsConstructor
class GivenMarks implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> LISTS = Set.of("dashboard/show", "obligation/list");

    private final Charges charges;
    private final Standings standings;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        charges.passOnDue();
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view != null && view.getViewName() != null && LISTS.contains(view.getViewName())) {
            standings
                    .of(request.getUserPrincipal())
                    .ifPresent(standing -> view.getModel().put("mine", charges.givenTo(standing.accountId())));
        }
    }
}
