package vn.dondoc.calendar.web;

import java.security.Principal;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Entry;
import vn.dondoc.site.Wayfinder;

/** Shows administrators the way to the days off. */
@Component
class HolidayWayfinder implements Wayfinder {

    @Override
    public List<Entry> personal(Principal person) {
        boolean administrator = person instanceof Authentication signedIn
                && signedIn.getAuthorities().stream()
                        .anyMatch(granted -> "ROLE_ADMINISTRATOR".equals(granted.getAuthority()));
        return administrator ? List.of(Entry.of("/holidays", "calendar.days", "calendar")) : List.of();
    }
}
