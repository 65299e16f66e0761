package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.obligation.LedgerEntry;
import vn.dondoc.obligation.ObligationStep;

class TaskHistoryTest {

    static final Instant DAWN = Instant.parse("2021-04-01T01:00:00Z");
    static final Instant NOON = Instant.parse("2021-05-01T05:00:00Z");
    static final Instant DUSK = Instant.parse("2021-06-01T10:00:00Z");
    static final UUID HEAD = UUID.randomUUID();
    static final UUID OFFICER = UUID.randomUUID();

    final List<LedgerEntry> ledger = List.of(
            entry(ObligationStep.OPENED, DAWN, "Trưởng phòng", null),
            entry(ObligationStep.ACKNOWLEDGED, NOON, "Chị Lan", null),
            entry(ObligationStep.SUBMITTED, NOON, "Chị Lan", "Đã xong"),
            entry(ObligationStep.RETURNED, DUSK, "Trưởng phòng", "Thiếu minh chứng"));
    final List<Charge> charges = List.of(new Charge(1, OFFICER, "Chị Lan", "Xong sớm", HEAD, "Chủ tịch", NOON, true));
    final List<ProgressRow> rows = List.of(new ProgressRow(
            UUID.randomUUID(),
            1,
            LocalDate.of(2021, 5, 1),
            "Bảy buổi",
            null,
            null,
            null,
            null,
            "Chị Lan",
            NOON,
            List.of()));
    final List<LogEntry> logged = List.of();
    final List<ProofRow> proofs = List.of(new ProofRow(
            UUID.randomUUID(),
            null,
            ProofKind.LINK,
            "Tin bài",
            "https://xa.vn",
            null,
            null,
            null,
            null,
            null,
            0,
            "Chị Lan",
            NOON,
            "Chị Lan",
            DUSK,
            "Nhầm"));

    @Test
    void everythingIsToldOnceTheNewestFirst() {
        List<Happening> told = TaskHistory.of(ledger, charges, rows, proofs, logged, true);
        assertThat(told).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
        assertThat(told.reversed())
                .extracting(Happening::what)
                .containsExactly(
                        "OPENED", "ACKNOWLEDGED", "GIVEN", "TOLD", "PROVED", "SUBMITTED", "RETURNED", "PROOF_REMOVED");
    }

    @Test
    void theUnitReadsNamesOfItsPeople() {
        assertThat(TaskHistory.of(ledger, charges, rows, proofs, logged, true))
                .filteredOn(each -> each.what().equals("GIVEN"))
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.who()).isEqualTo("Chủ tịch");
                    assertThat(given.about()).isEqualTo("Chị Lan");
                    assertThat(given.words()).isEqualTo("Xong sớm");
                });
    }

    @Test
    void othersReadOfNoPersonOfTheUnit() {
        assertThat(TaskHistory.of(ledger, charges, rows, proofs, logged, false))
                .noneMatch(each ->
                        each.toString().contains("Lan") || each.toString().contains("Chủ tịch"))
                .anyMatch(each -> each.what().equals("GIVEN") && each.words() == null)
                .anyMatch(each -> "Trưởng phòng".equals(each.who()));
    }

    private static LedgerEntry entry(ObligationStep step, Instant at, String who, @Nullable String reason) {
        return new LedgerEntry(step, at, UUID.randomUUID(), who, reason, null, null, null, null);
    }
}
