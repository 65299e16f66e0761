package vn.dondoc.site.web;

import java.security.Principal;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.site.Entry;
import vn.dondoc.site.Wayfinder;

/** The list of keys, where they are turned off and on again. */
@Controller
@Order(50)
class KeysController implements Wayfinder {

    @Override
    public List<Entry> personal(Principal person) {
        return List.of(Entry.of("/keys", "site.keys", "keyboard"));
    }

    @GetMapping("/keys")
    String keys() {
        return "site/keys";
    }
}
