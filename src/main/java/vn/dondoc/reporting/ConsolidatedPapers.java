package vn.dondoc.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Issuers;
import vn.dondoc.agency.Issuing;
import vn.dondoc.agency.Units;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.document.paper.Issuer;
import vn.dondoc.document.paper.Letterhead;
import vn.dondoc.document.paper.Paper;
import vn.dondoc.document.paper.PaperDay;
import vn.dondoc.document.paper.PaperDraft;
import vn.dondoc.document.paper.PaperKind;
import vn.dondoc.document.paper.PaperNumber;
import vn.dondoc.document.paper.PaperTitle;
import vn.dondoc.document.paper.Recipients;
import vn.dondoc.document.paper.Signing;
import vn.dondoc.document.paper.Sources;
import vn.dondoc.plan.ReferenceNumber;
import vn.dondoc.reporting.ConsolidationPage.Edition;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;

/** Makes báo cáo kết quả thực hiện kế hoạch of an edition of a consolidated report: small counts are covered. */
@Component
@lombok.RequiredArgsConstructor
class ConsolidatedPapers {

    private static final String NO_PLACE = "......";

    private final Editions editions;
    private final Covers covers;
    private final LastYear lastYears;
    private final FigureLines figures;
    private final TargetLines targets;
    private final ConsolidatedText text;
    private final ConsolidatedAppendices appendices;
    private final SentReports sent;
    private final Issuers issuers;
    private final Units units;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    private record Plan(
            @Nullable String reference,
            String subject,
            @Nullable LocalDate day,
            UUID issuerId,
            @Nullable String place) {}

    Paper paper(ReportSheet sheet, int number) {
        Edition edition = editions.edition(sheet, number);
        ConsolidatedView view = editions.view(sheet, edition);
        LocalDate day = VietnamTime.dayOf(edition.at());
        Issuing issuing = issuers.on(sheet.owed().unitId(), day);
        Plan plan = plan(sheet.owed().planId());
        String named = named(plan);
        String receiver = units.on(sheet.owed().receiverId(), day).name();
        List<SentReports.Sent> reports = sent.at(edition.at(), Disciplines.counted(sheet.owed(), view.expected()));
        PaperDraft draft = Paper.draft(
                        head(view, edition, issuing, plan),
                        PaperTitle.of(
                                PaperKind.REPORT,
                                say("reporting.paper.about", named),
                                sheet.owed().period().label()),
                        sources(view, edition, named))
                .to(receiver.equals(issuing.name()) ? List.of() : List.of(receiver))
                .text(text.of(view, told(view), said(plan, named, issuing)));
        appendices.of(view, edition, reports).forEach(draft::appendix);
        return draft.signed(
                new Signing(issuing.signing(), "", signer(view, issuing)),
                new Recipients(List.of(), issuing.drafting(), 0));
    }

    private ConsolidatedText.Told told(ConsolidatedView view) {
        Map<FigureKey, vn.dondoc.reporting.consolidation.Cover> covered = covers.ofTotals(view);
        Map<FigureKey, java.math.BigDecimal> before =
                lastYears.of(view.making(), view.sheet().owed(), view.sheet().form());
        Map<FigureKey, vn.dondoc.reporting.consolidation.Cover> coveredBefore =
                covers.ofLastYear(view, covered, before);
        return new ConsolidatedText.Told(
                figures.of(view, covered, before, coveredBefore), targets.of(view, covered, before, coveredBefore));
    }

    private Letterhead head(ConsolidatedView view, Edition edition, Issuing issuing, Plan plan) {
        String own = issuing.place().isBlank() && plan.place() != null ? plan.place() : issuing.place();
        LocalDate day = view.shown().day(FieldKey.PAPER_DATE);
        return new Letterhead(
                Issuer.under(issuing.superior(), issuing.name()),
                number(view, issuing),
                own.isBlank() ? NO_PLACE : own,
                day != null
                        ? PaperDay.on(day)
                        : PaperDay.in(YearMonth.from(edition.at().atZone(VietnamTime.ZONE))));
    }

    /** As the registry gave it, where somebody has written it down and it is one. */
    private static PaperNumber number(ConsolidatedView view, Issuing issuing) {
        String later = PaperKind.REPORT.notation(issuing.abbreviation(), "");
        return ReferenceNumber.parse(view.shown().text(FieldKey.PAPER_NUMBER))
                .filter(given ->
                        given.notation().startsWith("BC-") && !given.notation().contains("/"))
                .map(given -> PaperNumber.of(given.number(), given.notation()))
                .orElseGet(() -> PaperNumber.later(later));
    }

    /** Under the head's title stands the head or nobody; who else has signed knows the title. */
    private static String signer(ConsolidatedView view, Issuing issuing) {
        String signed = view.shown().text(FieldKey.PAPER_SIGNER).strip();
        return signed.isEmpty() || signed.equalsIgnoreCase(issuing.signer()) ? issuing.signer() : "";
    }

    private Sources sources(ConsolidatedView view, Edition edition, String plan) {
        return Sources.at(
                edition.at(),
                plan,
                say("reporting.paper.source.units", view.countedUnits(), view.expectedUnits()),
                say(
                        edition.draft() ? "reporting.paper.source.draft" : "reporting.paper.source.kept",
                        edition.number()));
    }

    private String named(Plan plan) {
        if (plan.reference() == null) {
            return plan.subject();
        }
        return say(
                "reporting.paper.plan",
                plan.reference(),
                plan.day() == null ? "" : " " + say("reporting.paper.on", SpokenDate.of(plan.day())));
    }

    /** «Thực hiện Kế hoạch số … ngày … của … về …, <đơn vị> báo cáo kết quả …». */
    private ConsolidatedText.Frame said(Plan plan, String named, Issuing issuing) {
        String whose = units.on(plan.issuerId(), plan.day() == null ? LocalDate.EPOCH : plan.day())
                .name();
        return new ConsolidatedText.Frame(
                plan.reference() == null
                        ? named
                        : say("reporting.paper.plan.whole", named, whose, lowered(plan.subject())),
                named,
                issuing.name());
    }

    /** Inside a sentence; capitals of an abbreviation stay. */
    private static String lowered(String subject) {
        String bare =
                subject.strip().replaceFirst("(?iu)^về\\s+(việc\\s+)?", "").replaceFirst("[.;]+$", "");
        return bare.length() > 1 && Character.isUpperCase(bare.charAt(1))
                ? bare
                : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private Plan plan(UUID id) {
        return jdbc.sql("select reference, subject, issued_date as day, issuer_id, place from plan where id = ?")
                .param(id)
                .query(Plan.class)
                .single();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("vi", "VN"));
    }
}
