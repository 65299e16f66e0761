package vn.dondoc.dashboard.web;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Standings;
import vn.dondoc.site.Entry;
import vn.dondoc.site.Wayfinder;

/** The main parts of the program that a person may use. */
@Component
@Order(1)
@lombok.RequiredArgsConstructor
class MainNavigation implements Wayfinder {

    private final Standings standings;

    @Override
    public List<Entry> entries(Principal person) {
        List<Entry> entries = new ArrayList<>();
        standings.acting(person).filter(standing -> !standing.posts().isEmpty()).ifPresent(standing -> {
            entries.add(Entry.of("/", "nav.mine", "mine", "/obligations", "/progress"));
            entries.add(Entry.of("/agenda", "nav.agenda", "calendar"));
            entries.add(Entry.of("/plans", "nav.plans", "plan"));
            entries.add(Entry.of("/reports", "nav.reports", "report"));
            if (standing.overseen().length > 0) {
                entries.add(Entry.of(
                        "/obligations/by-plan",
                        "nav.follow",
                        "follow",
                        "/obligations?followed=true",
                        "/obligations/bulk",
                        "/obligations/by-unit",
                        "/obligations/timeline",
                        "/obligations/rates",
                        "/cascade",
                        "/progress/tasks",
                        "/reports/forms",
                        "/progress/obstacles"));
            }
            entries.add(Entry.of("/intake", "nav.documents", "document"));
        });
        return entries;
    }

    /** Accounts are often named with the post of their first day; who is posted is told by the posts of today instead. */
    @Override
    public Optional<String> name(Principal person) {
        CurrentUser user = CurrentUser.of(person);
        return user == null || standing(person).isEmpty()
                ? Optional.empty()
                : Optional.of(user.displayName().replaceFirst(", .*", ""));
    }

    @Override
    public Optional<String> post(Principal person) {
        return joined(person, Standing.Post::position);
    }

    @Override
    public List<Entry> personal(Principal person) {
        return List.of(Entry.of("/help", "nav.help", "info"));
    }

    @Override
    public Optional<String> standing(Principal person) {
        return joined(person, Standing.Post::unitName);
    }

    private Optional<String> joined(Principal person, Function<Standing.Post, String> words) {
        return standings
                .acting(person)
                .map(Standing::posts)
                .filter(posts -> !posts.isEmpty())
                .map(posts -> posts.stream().map(words).distinct().limit(2).collect(Collectors.joining(" · ")));
    }
}
