package vn.dondoc.obligation.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.DutyOrder;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.SavedFilters;
import vn.dondoc.obligation.TimeClass;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Choice;

/** Lays out what a list can be narrowed by, and says in words by what it is. */
@Component
@lombok.RequiredArgsConstructor
class LedgerDesk {

    private static final int WIDE = 80;
    private static final int YEARS = 4;
    private static final int PLANS = 100;

    private final Plans plans;
    private final Groups groups;
    private final SavedFilters saved;
    private final MessageSource messages;
    private final Clock clock;

    void offer(ObligationFilter filter, Standing standing, Model model) {
        model.addAttribute("kinds", choices(ObligationKind.values(), "ObligationKind."));
        model.addAttribute("classes", choices(TimeClass.values(), "TimeClass."));
        model.addAttribute("heaps", choices(Bucket.values(), "Bucket."));
        model.addAttribute("roles", choices(PartyRole.values(), "PartyRole."));
        model.addAttribute("modes", choices(AssignmentMode.values(), "obligation.mode."));
        model.addAttribute("columns", choices(DutyColumn.values(), "DutyColumn."));
        model.addAttribute("plans", plans(standing));
        model.addAttribute("years", years());
        model.addAttribute("orders", orders());
        List<Choice> known = groups.ownedBy(standing.circle()).stream()
                .map(group -> Choice.of(group.id(), group.name()))
                .toList();
        model.addAttribute("groups", known);
        model.addAttribute("group", named(filter, known));
        model.addAttribute("saved", saved.of(standing));
        model.addAttribute(
                "shares",
                standing.posts().stream()
                        .map(post -> Choice.of(post.unitId(), post.unitName()))
                        .distinct()
                        .toList());
    }

    private @Nullable String named(ObligationFilter filter, List<Choice> known) {
        UUID id = filter.groupId();
        if (id == null) {
            return null;
        }
        return known.stream()
                .filter(group -> group.value().equals(id.toString()))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> groups.group(id).name());
    }

    private List<Choice> plans(Standing standing) {
        return plans.rows(new PlanFilter(null, "", 1, PLANS), standing).stream()
                .map(plan -> Choice.of(plan.id(), shorten(words(plan))))
                .toList();
    }

    private static String words(PlanRow plan) {
        return plan.reference() == null ? plan.subject() : plan.reference() + " – " + plan.subject();
    }

    private List<Choice> years() {
        int now = VietnamTime.today(clock).getYear();
        return IntStream.iterate(now + 1, year -> year - 1)
                .limit(YEARS)
                .mapToObj(year -> Choice.of(year, "" + year))
                .toList();
    }

    /** Where one way round says more than the other, only that one is offered. */
    private List<Choice> orders() {
        List<Choice> orders = new ArrayList<>();
        for (DutyOrder.Key key : DutyOrder.Key.values()) {
            boolean most = key == DutyOrder.Key.LATE || key == DutyOrder.Key.PLAN;
            orders.add(order(new DutyOrder(key, most)));
        }
        orders.add(order(new DutyOrder(DutyOrder.Key.DUE, true)));
        orders.add(order(new DutyOrder(DutyOrder.Key.CHANGED, true)));
        return orders;
    }

    private Choice order(DutyOrder order) {
        return new Choice(order.word(), say("obligation.sort." + order.word()));
    }

    private List<Choice> choices(Enum<?>[] values, String prefix) {
        return Stream.of(values)
                .map(each -> new Choice(each.name(), say(prefix + each.name())))
                .toList();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String shorten(String words) {
        return words.length() <= WIDE ? words : words.substring(0, WIDE - 1) + "…";
    }
}
