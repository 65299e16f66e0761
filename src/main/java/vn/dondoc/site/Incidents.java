package vn.dondoc.site;

import java.security.SecureRandom;
import java.util.Map;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives every unexpected error a short code that stands on the page and in the log. */
@Slf4j
@Component
class Incidents extends DefaultErrorAttributes {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && status >= 500) {
            String code = code();
            attributes.put("code", code);
            log.error("Incident {} at {}", code, withoutSecrets(attributes.get("path")), getError(request));
        }
        return attributes;
    }

    /** An address may itself be what opens something: a part as long as a key, and longer than any id. */
    private static String withoutSecrets(@Nullable Object path) {
        return String.valueOf(path).replaceAll("[A-Za-z0-9_-]{40,}", "…");
    }

    private String code() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
