package vn.dondoc.account.web;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.site.Entry;
import vn.dondoc.site.Wayfinder;

/** Tells the frame the person's name and the way to change the password. */
@Component
class AccountWayfinder implements Wayfinder {

    @Override
    public List<Entry> personal(Principal person) {
        return List.of(Entry.of("/password", "account.password.change", "key"));
    }

    @Override
    public Optional<String> name(Principal person) {
        return Optional.ofNullable(CurrentUser.of(person)).map(CurrentUser::displayName);
    }
}
