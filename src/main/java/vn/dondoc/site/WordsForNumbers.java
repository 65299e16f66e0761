package vn.dondoc.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads to the same address without the words that stand where numbers belong, and says which were left out. */
final class WordsForNumbers {

    private WordsForNumbers() {}

    static boolean isNumber(@Nullable Class<?> type) {
        return type != null && Number.class.isAssignableFrom(ClassUtils.resolvePrimitiveIfNecessary(type));
    }

    /** Of a page that says so; a workbook cannot, and would silently hold more than was meant. */
    static boolean mayBeLeftOut(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !request.getRequestURI().endsWith(".xlsx");
    }

    static String without(List<String> names, HttpServletRequest request, RedirectAttributes redirect) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(Objects.requireNonNullElse(request.getQueryString(), ""));
        names.forEach(address::replaceQueryParam);
        String words = names.stream()
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .map(word -> "“" + word + "”")
                .collect(Collectors.joining(", "));
        Flash.warn("site.words.for.numbers", words).on(redirect);
        return "redirect:" + address.build().toUriString();
    }
}
