package vn.dondoc.reporting.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.reporting.register.ReportChoices;
import vn.dondoc.site.Choice;
import vn.dondoc.site.NotFound;

/** Says a filter in words, and offers what can be chosen in its stead. */
@Component
@lombok.RequiredArgsConstructor
class ReportFilterWords {

    private final Groups groups;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    /** Also makes sure that plan, regime and group are among those of the list: others are not found. */
    String words(ObligationFilter filter, ReportChoices choices, Standing standing) {
        List<String> words = new ArrayList<>();
        if (filter.planId() != null) {
            words.add(choices.plan(filter.planId()));
        }
        if (filter.sourceId() != null) {
            words.add(regime(choices.regime(filter.sourceId())));
        }
        if (filter.period() != null) {
            words.add(filter.period().label());
        }
        if (filter.year() != null) {
            words.add(say("reporting.filter.year.of", filter.year().toString()));
        }
        if (filter.unitId() != null) {
            words.add(units.on(filter.unitId(), VietnamTime.today(clock)).shortName());
        }
        if (filter.groupId() != null) {
            words.add(group(filter.groupId(), standing));
        }
        if (filter.mode() != null) {
            words.add(say("reporting.mode." + filter.mode()));
        }
        if (filter.timing() != null) {
            words.add(say("Timing." + filter.timing()));
        }
        if (filter.bucket() != null) {
            words.add(say("Bucket." + filter.bucket()));
        }
        if (filter.has(Criterion.NOT_YET_DUE)) {
            words.add(say("reporting.filter.notYetDue"));
        }
        return String.join("; ", words);
    }

    void offer(ObligationFilter filter, ReportChoices choices, Standing standing, Model model) {
        model.addAttribute(
                "plans",
                choices.plans().entrySet().stream()
                        .map(plan -> Choice.of(plan.getKey(), shorten(plan.getValue())))
                        .toList());
        model.addAttribute(
                "sources",
                choices.regimesOf(filter.planId()).stream()
                        .map(regime -> Choice.of(regime.id(), shorten(regime(regime))))
                        .toList());
        model.addAttribute(
                "periods",
                choices.periods(filter.planId(), filter.sourceId()).stream()
                        .map(period -> Choice.of(period.toText(), period.label()))
                        .toList());
        model.addAttribute(
                "years",
                choices.years().stream().map(year -> Choice.of(year, "" + year)).toList());
        model.addAttribute(
                "groups",
                groups.ownedBy(standing.circle()).stream()
                        .map(group -> Choice.of(group.id(), group.name()))
                        .toList());
        model.addAttribute(
                "buckets",
                List.of(Bucket.values()).stream()
                        .map(bucket -> Choice.of(bucket, say("Bucket." + bucket)))
                        .toList());
    }

    private String group(UUID id, Standing standing) {
        return groups.ownedBy(standing.circle()).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("group", id))
                .name();
    }

    private String regime(ReportChoices.Regime regime) {
        return say("reporting.regime", regime.rhythm(), reference(regime), regime.title());
    }

    private static String reference(ReportChoices.Regime regime) {
        String reference = regime.planReference();
        return reference == null ? shorten(regime.planSubject()) : reference;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static String shorten(String words) {
        return words.length() <= 80 ? words : words.substring(0, 79) + "…";
    }
}
