package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.site.DayOnPage;

/** Says what is to be said to a person on a day as the words of one mail: what hurts most first, one line per duty. */
@Component
class DigestText {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** More lines than anybody reads in a mail. */
    static final int LONGEST = 60;

    private final MessageSource messages;
    private final String address;

    /** @param address at which people reach the program; without it a mail has no links */
    DigestText(MessageSource messages, @Value("${dondoc.url:}") String address) {
        this.messages = messages;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    String subject(List<Line> lines) {
        List<String> counts = new ArrayList<>();
        byCause(lines).forEach((cause, ofIt) -> {
            if (counts.size() < 2) {
                counts.add(say(
                        "reminder.digest.count",
                        ofIt.size(),
                        say("Cause." + cause).toLowerCase(VIETNAMESE)));
            }
        });
        return say("reminder.digest.subject", String.join(", ", counts));
    }

    String words(String name, List<Line> lines, LocalDate today) {
        StringBuilder words = new StringBuilder(say("reminder.digest.greeting", name)).append("\n");
        byCause(lines).forEach((cause, ofIt) -> {
            words.append("\n")
                    .append(say("Cause." + cause).toUpperCase(VIETNAMESE))
                    .append(" (")
                    .append(ofIt.size())
                    .append(")\n");
            ofIt.stream().limit(LONGEST).forEach(line -> words.append(said(line, today)));
            if (ofIt.size() > LONGEST) {
                words.append(say("reminder.digest.more", ofIt.size() - LONGEST)).append("\n");
            }
        });
        words.append("\n-- \n").append(say("reminder.digest.why")).append("\n");
        return address.isEmpty()
                ? words.toString()
                : words.append(say("reminder.digest.change", address + "/reminders/preferences"))
                        .append("\n")
                        .toString();
    }

    private String said(Line line, LocalDate today) {
        ObligationRow duty = line.duty();
        StringBuilder said = new StringBuilder("- ").append(title(duty));
        said.append(" (").append(duty.planReference() == null ? duty.planSubject() : duty.planReference());
        if (line.cause().addressee() != Addressee.OFFICERS && line.cause().addressee() != Addressee.UNIT) {
            said.append(", ").append(duty.unitName());
        }
        said.append(")");
        if (duty.dueOn() != null) {
            said.append(": ").append(say("reminder.digest.due", new DayOnPage(duty.dueOn(), today, 0).date()));
            if (duty.dueOn().isBefore(today) && duty.isCounting()) {
                said.append(", ")
                        .append(say(
                                "date.over", today.toEpochDay() - duty.dueOn().toEpochDay()));
            }
        }
        if (line.words() != null) {
            said.append("\n  ").append(line.words().replaceAll("\\s+", " "));
        }
        return (address.isEmpty() ? said : said.append("\n  ").append(address).append(duty.address()))
                .append("\n")
                .toString();
    }

    private String title(ObligationRow duty) {
        return duty.period() == null
                ? duty.title()
                : say("obligation.report", duty.period().label());
    }

    private static Map<Cause, List<Line>> byCause(List<Line> lines) {
        Map<Cause, List<Line>> heaps = new EnumMap<>(Cause.class);
        lines.stream()
                .sorted(Comparator.comparing(
                        (Line line) -> line.duty().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(line -> heaps.computeIfAbsent(line.cause(), none -> new ArrayList<>())
                        .add(line));
        return heaps;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
