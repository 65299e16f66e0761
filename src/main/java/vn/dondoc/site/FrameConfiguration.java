package vn.dondoc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the {@link Frame} around every page and reads and writes dates and numbers the Vietnamese way. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<Wayfinder> wayfinders;
    private final Clock clock;
    private final int soonDays;

    FrameConfiguration(
            ObjectProvider<Wayfinder> wayfinders, Clock clock, @Value("${dondoc.soon-days:3}") int soonDays) {
        this.wayfinders = wayfinders;
        this.clock = clock;
        this.soonDays = soonDays;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                // A request attribute, not a model attribute: error pages and exception handlers have no model
                request.setAttribute(
                        "frame", new Frame(request, wayfinders.orderedStream().toList(), clock, soonDays));
                return true;
            }
        });
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new WrittenDate());
        registry.addFormatterForFieldType(BigDecimal.class, new WrittenNumber());
    }
}
