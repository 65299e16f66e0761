package vn.dondoc.progress;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Issuers;
import vn.dondoc.agency.Issuing;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.paper.Issuer;
import vn.dondoc.document.paper.Letterhead;
import vn.dondoc.document.paper.Paper;
import vn.dondoc.document.paper.PaperDay;
import vn.dondoc.document.paper.PaperKind;
import vn.dondoc.document.paper.PaperTitle;
import vn.dondoc.document.paper.Part;
import vn.dondoc.document.paper.Recipients;
import vn.dondoc.document.paper.Signing;
import vn.dondoc.document.paper.Sources;
import vn.dondoc.document.paper.Words;
import vn.dondoc.obligation.DutyOrder;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.site.NotFound;

/**
 * The front door to phiếu giao nhiệm vụ, after the slip by which an office passes documents on (NĐ 30/2020, Phụ lục IV,
 * mẫu VII): who leads, who helps, each by when; opinions are written in by hand. For whoever follows the task.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class AssignmentSlips {

    /** As many units as the country has communes, and some more. */
    private static final int MOST = 5_000;

    private static final String NO_PLACE = "......";
    private static final String ROOM = " " + ".".repeat(60);

    private final WholeTasks tasks;
    private final Obligations obligations;
    private final Issuers issuers;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    private record Given(UUID issuerId, @Nullable String place) {}

    /** @throws NotFound where this person does not follow the task */
    public Paper slip(UUID taskId, Standing standing) {
        WholeTask task = tasks.task(taskId, standing);
        if (!task.follows()) {
            throw new NotFound("assignment slip", taskId);
        }
        List<ObligationRow> duties = duties(taskId, standing);
        Instant changed = duties.stream()
                .map(ObligationRow::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Given given = given(task.planId());
        Issuing issuing = issuers.on(given.issuerId(), VietnamTime.dayOf(changed));
        String place = given.place() == null ? issuing.place() : given.place();
        return Paper.draft(
                        new Letterhead(
                                Issuer.under(issuing.superior(), issuing.name()),
                                null,
                                place.isBlank() ? NO_PLACE : place,
                                PaperDay.in(Year.from(changed.atZone(VietnamTime.ZONE)))),
                        PaperTitle.of(PaperKind.ASSIGNMENT_SLIP, say("progress.slip.about", plan(task))),
                        Sources.at(changed, plan(task), say("progress.slip.source")))
                .text(text(task, duties))
                .signed(
                        new Signing(issuing.signing(), "", issuing.signer()),
                        Recipients.of(issuing.drafting(), say("progress.slip.recipients")));
    }

    /** Those that lead come first; what is not to be done any more is nobody's. */
    private List<ObligationRow> duties(UUID taskId, Standing standing) {
        ObligationFilter filter = ObligationFilter.FOLLOWED
                .withSource(taskId)
                .sortedBy(DutyOrder.parse("unit").orElseThrow())
                .atMost(MOST);
        return obligations.rows(filter, standing).stream()
                .filter(duty -> !duty.step().isOver())
                .sorted(Comparator.comparing(ObligationRow::role).thenComparing(ObligationRow::mode))
                .toList();
    }

    private List<Part> text(WholeTask task, List<ObligationRow> duties) {
        List<Part> parts = new ArrayList<>();
        told(parts, "progress.slip.plan", plan(task) + ": " + task.planSubject());
        told(parts, "progress.slip.task", task.text());
        told(parts, "progress.slip.deliverable", task.deliverable());
        told(parts, "progress.slip.due", task.dueWords());
        parts.add(Part.clause(say("progress.slip.agency")));
        parts.add(Part.paragraph(say("progress.slip.agency.units")));
        parts.add(units(duties));
        parts.add(Part.paragraph(say("progress.slip.opinion") + ROOM));
        parts.add(Part.paragraph(say("progress.slip.day")));
        parts.add(Part.clause(say("progress.slip.unit")));
        parts.add(Part.paragraph(say("progress.slip.person") + ROOM));
        parts.add(Part.paragraph(say("progress.slip.until")));
        parts.add(Part.paragraph(say("progress.slip.day")));
        parts.add(Part.clause(say("progress.slip.proposal")));
        parts.add(Part.paragraph(ROOM.strip()));
        parts.add(Part.paragraph(say("progress.slip.last")));
        return parts;
    }

    private void told(List<Part> parts, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            parts.add(Part.paragraph(Words.bold(say(key)), Words.plain(" " + words.strip())));
        }
    }

    private Part units(List<ObligationRow> duties) {
        return Part.listed(
                List.of(
                        Column.text(say("progress.slip.who"), 36),
                        Column.text(say("progress.slip.role"), 16),
                        Column.date(say("progress.slip.until.column"), 15),
                        Column.text(say("progress.slip.taken"), 22)),
                duties,
                duty -> List.of(
                        Cell.text(duty.unitName()),
                        Cell.text(say("progress.slip.role." + role(duty))),
                        duty.dueOn() == null ? Cell.text(say("progress.slip.undated")) : Cell.date(duty.dueOn()),
                        Cell.empty()));
    }

    private static String role(ObligationRow duty) {
        return duty.isRequested() ? "REQUEST" : duty.isCoordinating() ? "COORDINATE" : "LEAD";
    }

    private Given given(UUID planId) {
        return jdbc.sql("select coalesce(acting_issuer_id, issuer_id) as issuer_id, place from plan where id = ?")
                .param(planId)
                .query(Given.class)
                .single();
    }

    private String plan(WholeTask task) {
        return task.planReference() == null
                ? task.planSubject()
                : say("progress.slip.plan.named", task.planReference(), SpokenDate.of(task.day()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("vi", "VN"));
    }
}
