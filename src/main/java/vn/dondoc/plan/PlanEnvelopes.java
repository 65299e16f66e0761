package vn.dondoc.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.OrganIds;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.StoredFile;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.document.edxml.EnclosedFile;
import vn.dondoc.document.edxml.Envelope;
import vn.dondoc.document.edxml.MessageHeader;
import vn.dondoc.document.edxml.Organ;
import vn.dondoc.document.edxml.Particulars;
import vn.dondoc.document.edxml.Signer;
import vn.dondoc.document.edxml.Steering;
import vn.dondoc.document.edxml.Trace;
import vn.dondoc.site.NotFound;

/** Puts a plan into an envelope for other systems (QCVN 102:2016/BTTTT); always the same from the same plan. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class PlanEnvelopes {

    private static final String ISSUED = "ISSUED";

    private final Plans plans;
    private final OrganIds organIds;
    private final Attachments attachments;

    /** @throws NotFound where this person may not see the plan, or it has no number by which others could name it */
    public Envelope of(UUID planId, Standing standing) {
        PlanPage plan = plans.page(planId, standing);
        ReferenceNumber number = ReferenceNumber.parse(
                        Objects.requireNonNullElse(plan.row().reference(), ""))
                .orElseThrow(() -> new NotFound("number of plan", planId));
        Map<UUID, String> receivers = receivers(plan);
        Map<UUID, String> ids = organIds.of(Stream.concat(Stream.of(plan.row().issuerId()), receivers.keySet().stream())
                .toList());
        Organ from = Organ.named(
                ids.getOrDefault(plan.row().issuerId(), ""), plan.row().issuerName());
        return new Envelope(header(plan, number, from, organs(receivers, ids)), traces(plan, from), files(plan));
    }

    private static MessageHeader header(PlanPage plan, ReferenceNumber number, Organ from, List<Organ> to) {
        LocalDate issued = plan.row().issuedDate();
        return new MessageHeader(
                from,
                to,
                plan.row().id().toString(),
                number.number(),
                number.notation(),
                Objects.requireNonNullElse(plan.place(), ""),
                issued,
                plan.row().kind().words(),
                plan.row().subject(),
                plan.tasks().stream().map(PlanPage.TaskRow::text).collect(Collectors.joining("\n")),
                signer(plan),
                onlyDay(plan),
                plan.recipients(),
                Particulars.ORDINARY,
                List.of(),
                Steering.DIRECTING);
    }

    /** The last of the lines above the name is the position, those before it say in whose name. */
    private static Signer signer(PlanPage plan) {
        String lines = Objects.requireNonNullElse(plan.signingAuthority(), "").strip();
        int last = lines.lastIndexOf(" / ");
        return new Signer(
                last < 0 ? "" : lines.substring(0, last),
                last < 0 ? lines : lines.substring(last + 3),
                Objects.requireNonNullElse(plan.signerName(), ""));
    }

    /** The envelope has room for one day: where the tasks have several, each stands in the document alone. */
    private static @Nullable LocalDate onlyDay(PlanPage plan) {
        Set<LocalDate> days = plan.tasks().stream()
                .map(PlanPage.TaskRow::dueOn)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return days.size() == 1 ? days.iterator().next() : null;
    }

    /** The units that it names one by one, in its order. */
    private static Map<UUID, String> receivers(PlanPage plan) {
        Map<UUID, String> named = new LinkedHashMap<>();
        Stream.of(
                        plan.tasks().stream()
                                .flatMap(task -> Stream.concat(task.leads().stream(), task.coordinators().stream())),
                        plan.regimes().stream().flatMap(regime -> regime.reporters().stream()),
                        plan.demands().stream().flatMap(demand -> demand.parties().stream()))
                .flatMap(each -> each)
                .forEach(party -> {
                    UUID unit = party.party().unitId();
                    if (unit != null) {
                        named.putIfAbsent(unit, party.name());
                    }
                });
        return named;
    }

    private static List<Organ> organs(Map<UUID, String> receivers, Map<UUID, String> ids) {
        return receivers.entrySet().stream()
                .map(each -> Organ.named(ids.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    private static List<Trace> traces(PlanPage plan, Organ from) {
        return plan.steps().stream()
                .filter(step -> step.step().equals(ISSUED))
                .map(step -> new Trace(from.id(), LocalDateTime.ofInstant(step.at(), VietnamTime.ZONE)))
                .toList();
    }

    private List<EnclosedFile> files(PlanPage plan) {
        return plan.attachments().stream()
                .filter(PlanPage.AttachmentRow::signedDocument)
                .map(row -> {
                    StoredFile file = attachments.file(row.id());
                    return new EnclosedFile(file.fileName(), file.mediaType(), attachments.content(row.id()));
                })
                .toList();
    }
}
