package vn.dondoc.progress.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.progress.Logged;
import vn.dondoc.progress.Measure;
import vn.dondoc.progress.MeasureKind;
import vn.dondoc.progress.ProofKind;
import vn.dondoc.progress.ToldProgress;
import vn.dondoc.site.Ids;

/** What people type on the page of a unit's duty on a task. */
final class TaskForms {

    static final int LONG = 4_000;
    static final int SHORT = 1_000;
    static final int LINE = 200;

    private TaskForms() {}

    static class Progress {

        @NotNull
        public @Nullable LocalDate asOf;

        @NotBlank
        @Size(max = LONG)
        public @Nullable String done;

        public @Nullable BigDecimal amount;

        @Size(max = SHORT)
        public @Nullable String obstacles;

        @Size(max = SHORT)
        public @Nullable String recommendation;

        @Size(max = SHORT)
        public @Nullable String delayReason;

        ToldProgress told() {
            return new ToldProgress(
                    requireNonNull(asOf), requireNonNull(done), amount, obstacles, recommendation, delayReason);
        }
    }

    static class Measuring {

        @NotNull
        public @Nullable MeasureKind kind = MeasureKind.WORDS;

        public @Nullable BigDecimal total;

        @Size(max = LINE)
        public @Nullable String unit;

        Measure measure() {
            MeasureKind chosen = requireNonNull(kind);
            return chosen == MeasureKind.COUNT ? new Measure(chosen, total, unit) : new Measure(chosen, null, null);
        }
    }

    static class Person {

        @NotNull
        public @Nullable UUID accountId;

        @Size(max = SHORT)
        public @Nullable String note;

        public int seenCharges;
    }

    static class Evidence {

        @NotNull
        public @Nullable ProofKind proof = ProofKind.LINK;

        public @Nullable UUID entryId;

        @NotBlank
        @Size(max = LINE)
        public @Nullable String title;

        public @Nullable String address;

        @Size(max = LINE)
        public @Nullable String reference;

        public @Nullable LocalDate issuedOn;

        @Size(max = LINE)
        public @Nullable String signer;

        public @Nullable MultipartFile file;
    }

    static class Noting {

        /** given with the page, so that what is sent twice is kept once */
        public @Nullable UUID key;

        @NotNull
        public @Nullable LocalDate logDay;

        @NotBlank
        public @Nullable String logCode;

        @NotNull
        public @Nullable BigDecimal logQuantity;

        @NotBlank
        @Size(max = SHORT)
        public @Nullable String logWords;

        public @Nullable String logAddress;

        Logged logged() {
            return new Logged(
                    requireNonNullElseGet(key, Ids::next),
                    requireNonNull(logDay),
                    requireNonNull(logCode),
                    requireNonNull(logQuantity),
                    requireNonNull(logWords),
                    logAddress);
        }
    }

    static class Striking {

        @NotNull
        public @Nullable UUID entryId;

        @NotBlank
        @Size(max = SHORT)
        public @Nullable String reason;
    }

    static class Removal {

        @NotNull
        public @Nullable UUID proofId;

        @NotBlank
        @Size(max = SHORT)
        public @Nullable String removalReason;
    }

    static class Completion {

        @NotBlank
        @Size(max = LONG)
        public @Nullable String result;
    }

    static class Confirmation {

        @Size(max = SHORT)
        public @Nullable String remark;

        public int seen;
    }

    static class Return {

        @NotBlank
        @Size(max = LONG)
        public @Nullable String returnReason;

        public @Nullable LocalDate newDay;

        public int seen;
    }

    static class Reply {

        @NotNull
        public @Nullable UUID entryId;

        @NotBlank
        @Size(max = LONG)
        public @Nullable String words;

        /** whether it was answered in the list of all */
        public boolean listed;
    }
}
