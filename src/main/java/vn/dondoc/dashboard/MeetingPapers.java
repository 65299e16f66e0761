package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Issuers;
import vn.dondoc.agency.Issuing;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.TableRow;
import vn.dondoc.document.paper.Issuer;
import vn.dondoc.document.paper.Letterhead;
import vn.dondoc.document.paper.Paper;
import vn.dondoc.document.paper.PaperDay;
import vn.dondoc.document.paper.PaperKind;
import vn.dondoc.document.paper.PaperNumber;
import vn.dondoc.document.paper.PaperTable;
import vn.dondoc.document.paper.PaperTitle;
import vn.dondoc.document.paper.Part;
import vn.dondoc.document.paper.Recipients;
import vn.dondoc.document.paper.Signing;
import vn.dondoc.document.paper.Sources;

/** The weekly meeting as báo cáo phục vụ họp giao ban: the same lines and figures as its page. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class MeetingPapers {

    private static final String NO_PLACE = "......";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REASON = 160;

    private final WeeklyMeetings meetings;
    private final Issuers issuers;
    private final MessageSource messages;

    /** @throws vn.dondoc.site.NotFound where this person follows nothing */
    public Paper paper(@Nullable LocalDate since, Standing standing) {
        WeeklyMeeting meeting = meetings.of(since, standing);
        Issuing issuing = issuers.on(meeting.unitId(), meeting.today());
        String period = say("dashboard.paper.period", SpokenDate.of(meeting.from()), SpokenDate.of(meeting.today()));
        return Paper.draft(
                        new Letterhead(
                                Issuer.under(issuing.superior(), issuing.name()),
                                PaperNumber.later(PaperKind.REPORT.notation(issuing.abbreviation(), "")),
                                issuing.place().isBlank() ? NO_PLACE : issuing.place(),
                                PaperDay.on(meeting.today())),
                        PaperTitle.of(PaperKind.REPORT, say("dashboard.paper.about"), period),
                        Sources.at(meeting.dataAt(), say("dashboard.paper.source", issuing.name())))
                .text(text(meeting, issuing, period))
                .signed(
                        new Signing(issuing.signing(), "", issuing.signer()),
                        Recipients.of(issuing.drafting(), say("dashboard.paper.recipients")));
    }

    private List<Part> text(WeeklyMeeting meeting, Issuing issuing, String period) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.paragraph(say("dashboard.paper.first", issuing.name(), period)));
        part(meeting.done(), parts);
        part(meeting.doing(), parts);
        if (meeting.later() > 0) {
            parts.add(Part.paragraph(say("dashboard.weekly.later", meeting.later())));
        }
        part(meeting.late(), parts);
        if (meeting.asked().total() > 0) {
            part(meeting.asked(), parts);
        }
        if (!meeting.aside().isEmpty()) {
            parts.add(Part.paragraph(say("dashboard.weekly.aside") + " "
                    + meeting.aside().stream()
                            .map(each -> say("dashboard.weekly.aside." + each.name(), each.count()))
                            .collect(Collectors.joining("; "))
                    + "."));
        }
        parts.add(Part.paragraph(say("dashboard.paper.last", issuing.name())));
        return parts;
    }

    private void part(MeetingPart part, List<Part> parts) {
        parts.add(Part.section(say("dashboard.paper." + part.sort(), part.total())));
        if (part.total() == 0) {
            parts.add(Part.paragraph(say("dashboard.meeting." + part.sort() + ".none")));
            return;
        }
        int number = 0;
        for (MeetingPart.OfPlan plan : part.plans()) {
            parts.add(table(part.sort(), plan, number));
            number += plan.lines().size();
        }
        if (part.left() > 0) {
            parts.add(Part.paragraph(say("dashboard.paper.left", part.left())));
        }
    }

    /** @param told how many lines come before it */
    private Part table(MeetingPart.Sort sort, MeetingPart.OfPlan plan, int told) {
        List<TableRow> rows = new ArrayList<>();
        for (MeetingLine line : plan.lines()) {
            LocalDate day = line.day();
            rows.add(TableRow.of(
                    Cell.number(told + rows.size() + 1L),
                    Cell.text(title(line)),
                    Cell.text(units(line, sort)),
                    day == null ? Cell.text(say("dashboard.paper.days")) : Cell.date(day)));
        }
        String caption = (plan.reference() == null ? "" : plan.reference() + ": ") + plan.subject();
        List<Column> columns = List.of(
                Column.ordinal(say("dashboard.paper.number"), 6),
                Column.text(say("dashboard.paper.what"), 34),
                Column.text(say("dashboard.paper.units"), 36),
                Column.date(
                        say(sort == MeetingPart.Sort.DONE ? "dashboard.paper.doneOn" : "dashboard.paper.dueOn"), 16));
        return new PaperTable(caption, "", columns, rows);
    }

    private String title(MeetingLine line) {
        String title = shortened(line.title(), LONGEST_TITLE);
        return line.period() == null
                ? title
                : say("dashboard.paper.report", line.period().label(), title);
    }

    /** Each with what is to be said of it alone; who is not named is counted. */
    private String units(MeetingLine line, MeetingPart.Sort sort) {
        boolean alike = line.day() != null;
        String named = line.units().stream()
                .map(unit -> {
                    String facts = facts(unit, sort, alike);
                    return facts.isEmpty() ? unit.name() : unit.name() + " (" + facts + ")";
                })
                .collect(Collectors.joining("; "));
        String all = line.owing() == 1 ? named : say("dashboard.meeting.units", line.owing()) + " " + named;
        return line.further() == 0 ? all : all + "; " + say("dashboard.paper.further", line.further());
    }

    private String facts(MeetingLine.OfUnit unit, MeetingPart.Sort sort, boolean alike) {
        List<String> facts = new ArrayList<>();
        if (!alike && unit.day() != null) {
            facts.add(say("dashboard.meeting." + sort + ".day", SpokenDate.of(unit.day())));
        }
        if (unit.requested() && sort != MeetingPart.Sort.ASKED) {
            facts.add(say("dashboard.paper.requested"));
        }
        if (unit.waiting()) {
            facts.add(say("dashboard.meeting.waiting"));
        }
        if (unit.returned()) {
            facts.add(say("dashboard.meeting.returned"));
        }
        if (sort == MeetingPart.Sort.LATE) {
            if (unit.daysLate() != null) {
                facts.add(say("dashboard.meeting.days", unit.daysLate()));
            }
            facts.add(
                    unit.reminders() == 0
                            ? say("dashboard.meeting.unreminded")
                            : say("dashboard.meeting.reminders", unit.reminders()));
        }
        if (unit.reason() != null) {
            facts.add(say("dashboard.meeting.reason", shortened(unit.reason(), LONGEST_REASON)));
        }
        return String.join(", ", facts);
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest
                ? words
                : words.substring(0, longest - 1).strip() + "…";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("vi", "VN"));
    }
}
