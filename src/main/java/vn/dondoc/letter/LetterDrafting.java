package vn.dondoc.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Issuers;
import vn.dondoc.agency.Issuing;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.DayOnPage;

/** Writes the first version of a letter from what the ledger says; people edit it afterwards. */
@Component
@lombok.RequiredArgsConstructor
class LetterDrafting {

    /** More names than these stand in the list only. */
    private static final int NAMES = 12;

    private static final int DAYS_TO_ANSWER = 2;
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final LateDuties duties;
    private final Units units;
    private final Issuers issuers;
    private final Holidays holidays;
    private final MessageSource messages;
    private final Clock clock;

    LetterWords words(LetterKind kind, LetterSubject subject, List<LateDuty> late) {
        LocalDate today = VietnamTime.today(clock);
        UnitRow unit = units.on(subject.unitId(), today);
        UnitRow issuer = units.on(subject.issuerId(), today);
        Issuing head = issuers.on(subject.unitId(), today);
        return new LetterWords(
                head.superior(),
                head.name(),
                "",
                kind.paper().notation(head.abbreviation(), ""),
                subject.place() == null ? head.place() : subject.place(),
                null,
                say("letter.about." + kind, what(subject), plan(subject)),
                addressees(kind, late, issuer),
                body(kind, subject, late, unit, issuer),
                head.signing(),
                head.signer(),
                head.drafting(),
                kind == LetterKind.LATE_REPORT || unit.id().equals(issuer.id())
                        ? List.of()
                        : List.of(say("letter.recipient", issuer.name())));
    }

    private List<String> addressees(LetterKind kind, List<LateDuty> late, UnitRow issuer) {
        if (kind == LetterKind.LATE_REPORT) {
            return List.of(issuer.name());
        }
        List<String> names = late.stream().map(LateDuty::unitName).distinct().toList();
        return names.size() > NAMES ? List.of(say("letter.listed")) : names;
    }

    private List<String> body(
            LetterKind kind, LetterSubject subject, List<LateDuty> late, UnitRow unit, UnitRow issuer) {
        LateDuties.Came came = duties.came(subject);
        long units = late.stream().map(LateDuty::unitId).distinct().count();
        List<String> body = new ArrayList<>();
        body.add(say(
                "letter.body." + kind + ".first",
                plan(subject),
                subject.planDay() == null ? "" : say("letter.on", written(subject.planDay())),
                issuer.name(),
                inSentence(subject.planSubject()),
                what(subject),
                subject.dueWords() == null ? "" : " “" + subject.dueWords() + "”",
                unit.name()));
        body.add(say(
                "letter.body." + kind + ".late",
                moment(clock.instant()),
                unit.name(),
                units,
                came.owing(),
                came.inTime(),
                came.late(),
                late.stream().mapToInt(LateDuty::urgings).sum()));
        body.add(say("letter.body." + kind + ".ask", unit.name(), written(answer()), issuer.name()));
        body.add(say("letter.body." + kind + ".end", unit.name()));
        return body.stream().flatMap(String::lines).map(String::strip).toList();
    }

    private LocalDate answer() {
        return holidays.calendar().plusWorkingDays(VietnamTime.today(clock), DAYS_TO_ANSWER);
    }

    private String what(LetterSubject subject) {
        if (subject.title() == null) {
            return say("letter.what.plan");
        }
        return subject.period() == null
                ? say("letter.what.duty", subject.title())
                : say("letter.what.report", subject.period().label());
    }

    private String plan(LetterSubject subject) {
        return subject.planReference() == null ? subject.planSubject() : say("letter.plan", subject.planReference());
    }

    /** A subject begins small within a sentence, but for a name. */
    private static String inSentence(String subject) {
        String[] words = subject.split(" ", 3);
        boolean name = words.length < 2 || words[1].isEmpty() || !Character.isLowerCase(words[1].charAt(0));
        return name ? subject : subject.substring(0, 1).toLowerCase(VIETNAMESE) + subject.substring(1);
    }

    private static String written(LocalDate day) {
        return new DayOnPage(day, day, 0).date();
    }

    private String moment(Instant at) {
        ZonedDateTime local = at.atZone(VietnamTime.ZONE);
        return say(
                "letter.moment",
                "%02d".formatted(local.getHour()),
                "%02d".formatted(local.getMinute()),
                written(local.toLocalDate()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
