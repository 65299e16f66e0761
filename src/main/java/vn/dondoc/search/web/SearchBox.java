package vn.dondoc.search.web;

import java.security.Principal;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Wayfinder;

/** The box in the header of every page, for whoever is signed in. */
@Component
@Order(2)
class SearchBox implements Wayfinder {

    @Override
    public Optional<String> search(Principal person) {
        return Optional.of("/search");
    }
}
