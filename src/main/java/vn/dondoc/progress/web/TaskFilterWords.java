package vn.dondoc.progress.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.progress.WholeTasks;
import vn.dondoc.site.NotFound;

/** Says in words which tasks a workbook holds; what this person may not see is not found. */
@Component
@lombok.RequiredArgsConstructor
class TaskFilterWords {

    private static final int WIDE = 160;

    private final Plans plans;
    private final WholeTasks tasks;
    private final Groups groups;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    List<String> words(ObligationFilter filter, Standing standing) {
        List<String> lines = new ArrayList<>();
        if (filter.planId() != null) {
            PlanRow plan = plans.row(filter.planId(), standing);
            lines.add(plan.reference() == null ? plan.subject() : plan.reference() + " – " + plan.subject());
        }
        if (filter.sourceId() != null) {
            lines.add(shortened(tasks.task(filter.sourceId(), standing).text()));
        }
        List<String> words = narrower(filter, standing);
        if (!words.isEmpty()) {
            lines.add(say("site.filter") + " " + String.join("; ", words));
        }
        return lines;
    }

    private List<String> narrower(ObligationFilter filter, Standing standing) {
        List<String> words = new ArrayList<>();
        if (filter.unitId() != null) {
            words.add(units.on(filter.unitId(), VietnamTime.today(clock)).shortName());
        }
        if (filter.groupId() != null) {
            words.add(group(filter.groupId(), standing));
        }
        named(words, "TimeClass.", filter.timeClass());
        named(words, "Bucket.", filter.bucket());
        named(words, "PartyRole.", filter.role());
        named(words, "obligation.mode.", filter.mode());
        quoted(words, filter.text());
        quoted(words, filter.unitName());
        if (filter.lateBy() != null) {
            words.add(say("obligation.filter.lateBy.of", filter.lateBy()));
        }
        if (filter.months() != null) {
            words.add(say("obligation.filter.months.of", filter.months()));
        }
        return words;
    }

    private String group(UUID id, Standing standing) {
        return groups.ownedBy(standing.circle()).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("group", id))
                .name();
    }

    private void named(List<String> words, String prefix, @Nullable Enum<?> value) {
        if (value != null) {
            words.add(say(prefix + value.name()));
        }
    }

    private static void quoted(List<String> words, @Nullable String text) {
        if (text != null) {
            words.add("“" + text + "”");
        }
    }

    private static String shortened(String text) {
        return text.length() <= WIDE ? text : text.substring(0, WIDE - 1) + "…";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
