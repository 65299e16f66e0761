package vn.dondoc.installation.web;

import java.security.Principal;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.site.Entry;
import vn.dondoc.site.Wayfinder;

/** Shows administrators the way to what only they may do, last of all entries. */
@Component
@Order
class InstallationWayfinder implements Wayfinder {

    @Override
    public List<Entry> entries(Principal person) {
        CurrentUser user = CurrentUser.of(person);
        return user != null && user.administrator()
                ? List.of(Entry.of(
                        "/admin",
                        "nav.administration",
                        "administration",
                        "/accounts",
                        "/units",
                        "/groups",
                        "/holidays",
                        "/audit",
                        "/succession"))
                : List.of();
    }
}
