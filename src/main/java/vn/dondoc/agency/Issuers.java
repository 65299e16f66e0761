package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how a unit issues papers on a day: its name and superior, its abbreviation, and who signs as its head. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class Issuers {

    private static final Pattern COMMITTEE = Pattern.compile("(?iu)^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s+(.+)$");
    private static final Pattern OF_COMMITTEE = Pattern.compile("(?iu)\\s+(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân).*$");
    private static final Pattern AREA =
            Pattern.compile("(?iu)^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã)\\s+(?!\\d)(.+)$");

    private final Units units;
    private final Postings postings;
    private final MessageSource messages;

    public Issuing on(UUID unitId, LocalDate day) {
        UnitRow unit = units.on(unitId, day);
        boolean committee = unit.kind() == UnitKind.PEOPLES_COMMITTEE;
        String superior = committee || unit.parentName() == null ? "" : unit.parentName();
        Optional<Postings.PostingRow> head = head(unit.id(), day);
        String held = head.map(Postings.PostingRow::position)
                .orElse(say(unit.kind() == UnitKind.DIVISION ? "agency.paper.head.division" : "agency.paper.head"));
        // over it stands «TM. ỦY BAN NHÂN DÂN» already
        String position = committee ? OF_COMMITTEE.matcher(held).replaceFirst("") : held;
        String abbreviation = Abbreviation.of(unit);
        return new Issuing(
                superior,
                unit.name(),
                abbreviation,
                place(committee ? unit.name() : superior),
                committee ? List.of(say("agency.paper.collective"), position) : List.of(position),
                head.map(Postings.PostingRow::who).orElse(""),
                committee ? "" : abbreviation);
    }

    private Optional<Postings.PostingRow> head(UUID unit, LocalDate day) {
        return postings.in(unit).stream()
                .filter(posting -> posting.role() == PostingRole.LEADER
                        && !posting.validFrom().isAfter(day)
                        && (posting.validUntil() == null
                                || !posting.validUntil().isBefore(day)))
                .findFirst();
    }

    /** The name of the area; one that is a number keeps its kind: «Quận 1» (NĐ 30/2020, Phụ lục I, II.4). */
    private static String place(String committee) {
        Matcher name = COMMITTEE.matcher(committee);
        if (!name.matches()) {
            return "";
        }
        Matcher area = AREA.matcher(name.group(1));
        String place = area.matches() ? area.group(1) : name.group(1);
        return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("vi", "VN"));
    }
}
