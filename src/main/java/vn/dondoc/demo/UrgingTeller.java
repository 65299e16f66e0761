package vn.dondoc.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.document.paper.Papers;
import vn.dondoc.letter.LetterKind;
import vn.dondoc.letter.LetterVersion;
import vn.dondoc.letter.Letters;
import vn.dondoc.letter.Signatures;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.plan.Instruction;
import vn.dondoc.plan.Instructions;

/** Tells how who is late was urged by a signed letter, and what leaders instructed. */
@Component
@Conditional(DemoAsked.class)
@lombok.RequiredArgsConstructor
class UrgingTeller {

    private final Letters letters;
    private final Signatures signatures;
    private final Attachments attachments;
    private final Instructions instructions;

    /** The letter goes to all who are late with the same report; what comes back signed is its own paper. */
    void tell(Tale.LetterTale told, ObligationRow late, Standing by) {
        UUID id = letters.draft(LetterKind.URGING, late.planId(), late.sourceId(), late.period(), by);
        LetterVersion draft = letters.page(id, by).current();
        letters.edit(id, draft.number(), draft.words().numbered(told.number(), told.day(), told.signer()), by);
        int version = draft.number() + 1;
        signatures.sign(
                id,
                version,
                attachments.check("cong-van-%s.pdf".formatted(told.number()), pdf(id, version, by), by.username()),
                by);
    }

    void tell(Tale.InstructionTale told, ObligationRow answered, Standing by) {
        instructions.instruct(
                answered.planId(),
                new Instruction(List.of(answered.unitId()), told.text(), told.due(), answered.id()),
                by);
    }

    private byte[] pdf(UUID letter, int version, Standing by) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Papers.pdf(letters.paper(letter, version, by), out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
