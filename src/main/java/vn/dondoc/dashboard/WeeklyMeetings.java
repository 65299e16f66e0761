package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.ChatText;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.TimeClass;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.site.NotFound;

/** The front door to the paper for the weekly meeting, for those who lead or monitor. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class WeeklyMeetings {

    private static final int WEEK = 7;
    private static final int SOON = 14;

    /** Further back no list of a week goes. */
    private static final int YEAR = 366;

    private final MeetingParts parts;
    private final Obligations obligations;
    private final Units units;
    private final Clock clock;

    /**
     * @param since the day of the last meeting; a week ago where none is given, or it is still to come
     * @throws NotFound where this person follows nothing
     */
    public WeeklyMeeting of(@Nullable LocalDate since, Standing standing) {
        if (standing.overseen().length == 0) {
            throw new NotFound("page", "weekly meeting");
        }
        LocalDate today = VietnamTime.today(clock);
        LocalDate from = since == null || since.isAfter(today) || since.isBefore(today.minusDays(YEAR))
                ? today.minusDays(WEEK)
                : since;
        LocalDate until = today.plusDays(SOON);
        ObligationFilter inTime = ObligationFilter.FOLLOWED.withTimeClass(TimeClass.DOING_ON_TIME);
        MeetingPart doing = parts.part(MeetingPart.Sort.DOING, inTime.withDue(null, until), standing);
        MeetingPart late = parts.part(
                MeetingPart.Sort.LATE, ObligationFilter.FOLLOWED.withTimeClass(TimeClass.DOING_LATE), standing);
        UUID whose = whose(standing);
        return new WeeklyMeeting(
                whose,
                units.on(whose, today).name(),
                parts.changedAt(today, standing),
                today,
                from,
                until,
                parts.part(MeetingPart.Sort.DONE, ObligationFilter.FOLLOWED.withDoneSince(from), standing),
                doing,
                obligations
                        .counts(inTime.withDue(until.plusDays(1), null), standing)
                        .total(),
                late,
                parts.part(MeetingPart.Sort.ASKED, ObligationFilter.FOLLOWED.withBucket(Bucket.ASKED), standing),
                aside(standing),
                chat(today, late, doing));
    }

    /** What no part tells of: it has no day, stands still, or is done by who is only asked. */
    private List<WeeklyMeeting.Aside> aside(Standing standing) {
        ObligationFilter all = ObligationFilter.FOLLOWED;
        return Stream.of(
                        aside("UNDATED", all.withTimeClass(TimeClass.UNDATED), "timeClass=UNDATED", standing),
                        aside("SUSPENDED", all.withTimeClass(TimeClass.SUSPENDED), "timeClass=SUSPENDED", standing),
                        aside(
                                "REQUESTED",
                                all.withMode(AssignmentMode.REQUEST).only(Criterion.OPEN),
                                "mode=REQUEST&open=true",
                                standing))
                .filter(each -> each.count() > 0)
                .toList();
    }

    private WeeklyMeeting.Aside aside(String name, ObligationFilter filter, String words, Standing standing) {
        return new WeeklyMeeting.Aside(
                name, obligations.counts(filter, standing).total(), words);
    }

    /** Whoever is not named in a duty is counted beyond all of them. */
    private static String chat(LocalDate today, MeetingPart late, MeetingPart doing) {
        List<ChatText.Duty> overdue = duties(late);
        List<ChatText.Duty> soon = duties(doing);
        long told = Stream.concat(overdue.stream(), soon.stream())
                .mapToLong(ChatText.Duty::owing)
                .sum();
        return ChatText.of(today, overdue, soon, late.toDo() + doing.toDo() - told);
    }

    /** A unit that one leads comes before those that one only monitors. */
    private static UUID whose(Standing standing) {
        return standing.posts().stream()
                .filter(post -> post.role() != PostingRole.OFFICER)
                .min(java.util.Comparator.comparing(Standing.Post::role))
                .map(Standing.Post::unitId)
                .orElseGet(() -> standing.overseen()[0]);
    }

    private static List<ChatText.Duty> duties(MeetingPart part) {
        return part.lines().stream().flatMap(WeeklyMeetings::duties).toList();
    }

    /** What was handed in is not asked for again; units with a day of their own are told apart. */
    private static Stream<ChatText.Duty> duties(MeetingLine line) {
        Map<LocalDate, List<String>> days = new LinkedHashMap<>();
        for (MeetingLine.OfUnit unit : line.units()) {
            LocalDate day = unit.day();
            if (!unit.waiting() && day != null) {
                days.computeIfAbsent(day, any -> new ArrayList<>()).add(unit.name());
            }
        }
        long named = days.values().stream().mapToLong(List::size).sum();
        // of those who are not named no day is known where days differ
        long further = line.day() != null ? line.toDo() - named : 0;
        return days.entrySet().stream()
                .map(each -> new ChatText.Duty(title(line), each.getKey(), each.getValue(), further));
    }

    private static String title(MeetingLine line) {
        return line.period() == null ? line.title() : "Báo cáo " + line.period().label();
    }
}
