package vn.dondoc.letter;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.paper.Appendix;
import vn.dondoc.document.paper.Issuer;
import vn.dondoc.document.paper.Letterhead;
import vn.dondoc.document.paper.Paper;
import vn.dondoc.document.paper.PaperDay;
import vn.dondoc.document.paper.PaperNumber;
import vn.dondoc.document.paper.PaperTitle;
import vn.dondoc.document.paper.Part;
import vn.dondoc.document.paper.Recipients;
import vn.dondoc.document.paper.Signing;
import vn.dondoc.document.paper.Sources;

/** Makes the outline of a paper (NĐ 30/2020) from a version of a letter; always the same from the same version. */
@Component
@lombok.RequiredArgsConstructor
class LetterPapers {

    private static final Pattern CLAUSE = Pattern.compile("\\d+\\.\\s+(.+)");
    private static final Pattern POINT = Pattern.compile("[a-zđ]\\)\\s+(.+)");
    private static final Pattern DASH = Pattern.compile("[-–]\\s+(.+)");

    private final MessageSource messages;

    /** @throws IllegalArgumentException where the decree knows no such paper */
    Paper of(LetterKind kind, String planReference, LetterVersion version) {
        LetterWords words = version.words();
        ZonedDateTime made = version.madeAt().atZone(VietnamTime.ZONE);
        PaperDay day = words.day() == null ? PaperDay.in(YearMonth.from(made)) : PaperDay.on(words.day());
        Letterhead head = new Letterhead(
                Issuer.under(words.superior(), words.issuer()),
                PaperNumber.of(words.number(), words.notation()),
                words.place(),
                day);
        return Paper.draft(
                        head,
                        PaperTitle.of(kind.paper(), words.about()),
                        Sources.at(version.dataAt(), planReference, say("letter.source")))
                .to(words.addressees())
                .text(words.body().stream().map(LetterPapers::part).toList())
                .appendix(Appendix.portrait(say("letter.appendix." + kind), table(kind, version.late())))
                .signed(
                        new Signing(words.signing(), "", words.signer()),
                        new Recipients(words.recipients(), words.drafting(), 0));
    }

    private static Part part(String line) {
        Matcher clause = CLAUSE.matcher(line);
        if (clause.matches()) {
            return Part.numbered(clause.group(1));
        }
        Matcher point = POINT.matcher(line);
        if (point.matches()) {
            return Part.point(point.group(1));
        }
        Matcher dash = DASH.matcher(line);
        return dash.matches() ? Part.dash(dash.group(1)) : Part.paragraph(line);
    }

    private Part table(LetterKind kind, List<LateDuty> late) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(say("letter.column.unit"), 26),
                Column.text(say("letter.column.duty"), 32),
                Column.date(say("letter.column.due"), 15)));
        if (kind.countsDays()) {
            columns.add(Column.integer(say("letter.column.days"), 9));
            columns.add(Column.integer(say("letter.column.urgings"), 10));
        }
        return Part.listed(
                columns,
                late,
                duty -> Stream.of(
                                Cell.text(duty.unitName()),
                                Cell.text(duty.title()),
                                Cell.date(duty.dueOn()),
                                Cell.number(duty.daysLate()),
                                Cell.number(duty.urgings()))
                        .limit(columns.size())
                        .toList());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("vi", "VN"));
    }
}
