package vn.dondoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Issuers;
import vn.dondoc.agency.Issuing;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.document.paper.Issuer;
import vn.dondoc.document.paper.Letterhead;
import vn.dondoc.document.paper.Paper;
import vn.dondoc.document.paper.PaperDay;
import vn.dondoc.document.paper.PaperKind;
import vn.dondoc.document.paper.PaperNumber;
import vn.dondoc.document.paper.PaperTitle;
import vn.dondoc.document.paper.Recipients;
import vn.dondoc.document.paper.Signing;
import vn.dondoc.document.paper.Sources;
import vn.dondoc.site.NotFound;

/**
 * The front door to a plan as a paper (NĐ 30/2020), put together from its fields: a draft to be signed, or an issued plan
 * to be read. Whoever may open the plan may have it; kinds that the paper writer does not know have none.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class PlanPapers {

    private static final String NO_PLACE = "......";
    private static final Pattern LINES = Pattern.compile("\\s*(?:[/;\\n]|\\s-\\s)\\s*");
    private static final Pattern KEPT = Pattern.compile("(?iu)^[-–]?\\s*Lưu\\b.*");
    private static final Pattern DRAFTED_BY = Pattern.compile("(?iu)^.*?VT\\s*[,;]\\s*(.+)$");
    private static final Pattern BASIS = Pattern.compile("(?iu)^(căn cứ|thực hiện|theo|xét)\\s.*");

    private final Plans plans;
    private final PlanPaperText text;
    private final Issuers issuers;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    /** What the page does not say: in whose name it was drafted, and since when it reads as it does. */
    private record Told(
            UUID issuerId,
            @Nullable String number,
            @Nullable String notation,
            Instant changedAt) {}

    /** Whether there is a paper of this plan. */
    public boolean exists(PlanPage page) {
        return kind(page).isPresent()
                && number(kind(page).get(), told(page), "UBND").isPresent();
    }

    /** @throws NotFound where this person may not see the plan, or its kind is not written here */
    public Paper paper(UUID id, Standing standing) {
        PlanPage page = plans.page(id, standing);
        Told told = told(page);
        PaperKind kind = kind(page).orElseThrow(() -> new NotFound("paper of plan", id));
        Issuing issuing = issuers.on(told.issuerId(), page.row().day());
        PaperNumber number =
                number(kind, told, issuing.abbreviation()).orElseThrow(() -> new NotFound("paper of plan", id));
        return Paper.draft(
                        head(page, issuing, number, told),
                        PaperTitle.of(kind, page.row().subject()),
                        sources(page, told))
                .basedOn(page.bases().stream()
                        .map(basis -> basis(basis.citation()))
                        .toArray(String[]::new))
                .text(text.of(page, kind, issuing))
                .signed(signing(page, issuing), recipients(page, issuing));
    }

    private static Letterhead head(PlanPage page, Issuing issuing, PaperNumber number, Told told) {
        LocalDate day = page.row().issuedDate();
        String place = page.place() != null ? page.place() : issuing.place();
        return new Letterhead(
                Issuer.under(issuing.superior(), issuing.name()),
                number,
                place.isBlank() ? NO_PLACE : place,
                day != null
                        ? PaperDay.on(day)
                        : PaperDay.in(YearMonth.from(told.changedAt().atZone(VietnamTime.ZONE))));
    }

    private Sources sources(PlanPage page, Told told) {
        String name = page.row().kind().words() + " "
                + (page.row().reference() == null
                        ? page.row().subject()
                        : "số " + page.row().reference());
        return Sources.at(
                told.changedAt(), say(page.isDraft() ? "plan.paper.source.draft" : "plan.paper.source", name));
    }

    private static Signing signing(PlanPage page, Issuing issuing) {
        String authority = page.signingAuthority();
        List<String> lines = authority == null
                ? issuing.signing()
                : LINES.splitAsStream(authority).toList();
        String signer = page.signerName();
        // a right that somebody wrote without a name is nobody's: the head's own name would stand under a deputy's
        // title
        return new Signing(lines, "", signer != null ? signer : authority == null ? issuing.signer() : "");
    }

    private static Recipients recipients(PlanPage page, Issuing issuing) {
        String drafting = page.recipients().stream()
                .map(DRAFTED_BY::matcher)
                .filter(kept -> kept.matches() && KEPT.matcher(kept.group()).matches())
                .map(kept -> kept.group(1))
                .findFirst()
                .orElse(issuing.drafting());
        return new Recipients(
                page.recipients().stream()
                        .filter(each -> !KEPT.matcher(each.strip()).matches())
                        .toList(),
                drafting,
                0);
    }

    private String basis(String citation) {
        return BASIS.matcher(citation.strip()).matches() ? citation : say("plan.paper.basis", citation);
    }

    private static Optional<PaperKind> kind(PlanPage page) {
        return switch (page.row().kind()) {
            case KE_HOACH -> Optional.of(PaperKind.PLAN);
            case CHUONG_TRINH -> Optional.of(PaperKind.PROGRAMME);
            case THONG_BAO -> Optional.of(PaperKind.NOTICE);
            case HUONG_DAN -> Optional.of(PaperKind.GUIDANCE);
            default -> Optional.empty();
        };
    }

    /** The Party numbers its papers in a way of its own. */
    private static Optional<PaperNumber> number(PaperKind kind, Told told, String abbreviation) {
        try {
            return Optional.of(
                    told.number() == null || told.notation() == null
                            ? PaperNumber.later(kind.notation(abbreviation, ""))
                            : PaperNumber.of(told.number(), told.notation()));
        } catch (IllegalArgumentException otherForm) {
            return Optional.empty();
        }
    }

    private Told told(PlanPage page) {
        return jdbc.sql("select issuer_id, code_number, code_notation, changed_at from plan where id = ?")
                .param(page.row().id())
                .query(PlanPapers::told)
                .single();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        Timestamp changed = row.getTimestamp("changed_at");
        return new Told(
                row.getObject("issuer_id", UUID.class),
                row.getString("code_number"),
                row.getString("code_notation"),
                changed.toInstant());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("vi", "VN"));
    }
}
