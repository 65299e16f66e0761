package vn.dondoc.obligation.web;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads the address of a list that a form sends along, or that was kept, as the list itself would. */
@Component
class LedgerQueries {

    private final ConversionService conversion;

    LedgerQueries(@Qualifier("mvcConversionService") ConversionService conversion) {
        this.conversion = conversion;
    }

    /** What cannot be read, or is not known, must not widen what is meant: such a request is refused. */
    LedgerForm read(String query) {
        LedgerForm form = new LedgerForm();
        DataBinder binder = new DataBinder(form);
        binder.initDirectFieldAccess();
        binder.setConversionService(conversion);
        MutablePropertyValues values = new MutablePropertyValues();
        UriComponentsBuilder.fromUriString("?" + query)
                .build()
                .getQueryParams()
                .forEach((name, each) -> values.add(
                        name,
                        each.stream()
                                .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                                .toArray(String[]::new)));
        binder.setIgnoreUnknownFields(false);
        try {
            binder.bind(values);
        } catch (InvalidPropertyException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (binder.getBindingResult().hasErrors()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return form;
    }
}
