package vn.dondoc.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.dondoc.document.paper.Papers;
import vn.dondoc.site.NotFound;

/** Puts a version of a letter into an envelope for other systems, one receiver for each unit that it names. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class LetterEnvelopes {

    private final Letters letters;
    private final OrganIds organIds;
    private final Attachments attachments;

    /** @throws NotFound where this person may not see the letter, or it has no such version */
    public Envelope of(UUID id, int number, Standing standing) {
        LetterPage page = letters.page(id, standing);
        LetterVersion version = page.versions().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version of letter", id));
        Map<UUID, String> late = new LinkedHashMap<>();
        version.late().forEach(duty -> late.putIfAbsent(duty.unitId(), duty.unitName()));
        Map<UUID, String> ids = organIds.of(Stream.concat(Stream.of(page.row().unitId()), late.keySet().stream())
                .toList());
        LetterWords words = version.words();
        Organ from = Organ.named(ids.getOrDefault(page.row().unitId(), ""), words.issuer())
                .under(words.superior());
        // a report about the late ones goes to the committee, not to them
        List<Organ> to = page.row().kind().isUrging()
                ? late.entrySet().stream()
                        .map(each -> Organ.named(ids.getOrDefault(each.getKey(), ""), each.getValue()))
                        .toList()
                : words.addressees().stream().map(name -> Organ.named("", name)).toList();
        return new Envelope(
                header(page.row(), version, from, to),
                List.of(new Trace(from.id(), LocalDateTime.ofInstant(version.madeAt(), VietnamTime.ZONE))),
                List.of(file(page, number, standing)));
    }

    private static MessageHeader header(LetterRow row, LetterVersion version, Organ from, List<Organ> to) {
        LetterWords words = version.words();
        List<String> lines = words.signing();
        return new MessageHeader(
                from,
                to,
                row.id() + "/" + version.number(),
                words.number(),
                words.notation(),
                words.place(),
                words.day(),
                row.kind().isUrging() ? "Công văn" : "Báo cáo",
                words.about(),
                String.join("\n", words.body()),
                new Signer(
                        lines.isEmpty() ? "" : String.join(" / ", lines.subList(0, lines.size() - 1)),
                        lines.isEmpty() ? "" : lines.getLast(),
                        words.signer()),
                onlyDay(version),
                words.recipients(),
                Particulars.ORDINARY,
                List.of(),
                row.kind() == LetterKind.URGING ? Steering.DIRECTING : Steering.NONE);
    }

    private static @Nullable LocalDate onlyDay(LetterVersion version) {
        Set<LocalDate> days = version.late().stream().map(LateDuty::dueOn).collect(Collectors.toSet());
        return days.size() == 1 ? days.iterator().next() : null;
    }

    /** The signed paper where that version was signed, else the one that the program writes. */
    private EnclosedFile file(LetterPage page, int number, Standing standing) {
        UUID signed = page.row().attachmentId();
        if (signed != null && number == page.current().number()) {
            StoredFile file = attachments.file(signed);
            return new EnclosedFile(file.fileName(), file.mediaType(), attachments.content(signed));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Papers.pdf(letters.paper(page.row().id(), number, standing), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EnclosedFile("van-ban-%d.pdf".formatted(number), Papers.PDF, out.toByteArray());
    }
}
