package vn.dondoc.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.dondoc.obligation.ObligationPage;

/** Lays empty forms for what a receiver decides, and for more time, beside the page of an obligation, whichever module shows it. */
@Configuration
class ExtensionForms implements WebMvcConfigurer, HandlerInterceptor {

    static final String ASK = "extensionAsk";
    static final String GRANT = "extensionGrant";
    static final String REFUSAL = "extensionRefusal";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view != null && view.getModel().get("page") instanceof ObligationPage page) {
            lay(request, view.getModel(), "returning", new ObligationDesk.Words());
            lay(request, view.getModel(), "waiving", new ObligationDesk.Words());
            lay(request, view.getModel(), "due", new ObligationDesk.DueForm());
            lay(request, view.getModel(), ASK, new Ask());
            lay(request, view.getModel(), GRANT, new Grant(page.row().askedDueOn()));
            lay(request, view.getModel(), REFUSAL, new Refusal());
        }
    }

    private static void lay(HttpServletRequest request, Map<String, Object> model, String name, Object form) {
        if (model.putIfAbsent(name, form) == null) {
            var result = new DirectFieldBindingResult(form, name);
            if (request.getAttribute(ConversionService.class.getName()) instanceof ConversionService conversion) {
                result.initConversion(conversion);
            }
            model.put(BindingResult.MODEL_KEY_PREFIX + name, result);
        }
    }

    static class Ask {

        @NotNull
        public @Nullable LocalDate wishedDay;

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String wishReason;
    }

    static class Grant {

        @NotNull
        public @Nullable LocalDate grantedDay;

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String grantReason;

        public boolean forced;

        Grant() {}

        /** The day that was asked for is what is granted most. */
        Grant(@Nullable LocalDate asked) {
            grantedDay = asked;
        }
    }

    static class Refusal {

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String refusalReason;
    }
}
