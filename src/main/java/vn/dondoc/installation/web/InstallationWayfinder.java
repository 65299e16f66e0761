package vn.dondoc.installation.web;

import java.security.Principal;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standings;
import vn.dondoc.site.Entry;
import vn.dondoc.site.Wayfinder;

/**
 * Shows administrators the way to what only they may do, last of all entries: each part where there is room for it, one entry
 * for all of them where the person serves in a unit too.
 */
@Component
@Order
@lombok.RequiredArgsConstructor
class InstallationWayfinder implements Wayfinder {

    private static final String ADMIN = "/admin";

    private final Standings standings;

    @Override
    public List<Entry> entries(Principal person) {
        CurrentUser user = CurrentUser.of(person);
        if (user == null || !user.administrator()) {
            return List.of();
        }
        boolean serves = standings.of(person).stream()
                .anyMatch(standing -> !standing.posts().isEmpty());
        return serves
                ? List.of(Entry.of(
                        ADMIN,
                        "nav.administration",
                        "administration",
                        "/accounts",
                        "/units",
                        "/groups",
                        "/holidays",
                        "/audit",
                        "/succession"))
                : List.of(
                        Entry.of(ADMIN, "nav.installation", "administration"),
                        Entry.of("/accounts", "nav.accounts", "key"),
                        Entry.of("/units", "nav.units", "unit", "/succession"),
                        Entry.of("/groups", "nav.groups", "people"),
                        Entry.of("/holidays", "nav.holidays", "calendar"),
                        Entry.of("/audit", "nav.audit", "document"));
    }
}
