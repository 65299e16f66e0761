package vn.dondoc.obligation.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.dondoc.obligation.BulkAct;
import vn.dondoc.obligation.BulkOrder;

/** Which duties, what to do to them, with which words and until when. */
class BulkForm {

    /** An address of this program, no other. */
    private static final Pattern OWN_ADDRESS =
            Pattern.compile("/(?:obligations|progress|cascade|plans)(?:[/?][^\\s\\\\]*)?");

    @NotNull
    public @Nullable BulkAct act;

    @Size(max = 1_000)
    public @Nullable String reason;

    public @Nullable LocalDate day;

    public List<UUID> ids = List.of();

    /** All that the list shows, whatever boxes are ticked. */
    public boolean all;

    /** The filter of that list. */
    public String query = "";

    public @Nullable String back;

    /** What the act needs besides what every form needs. */
    void check(BindingResult errors) {
        BulkAct wanted = act;
        if (wanted == null) {
            return;
        }
        if (wanted.needsReason() && (reason == null || reason.isBlank())) {
            errors.rejectValue("reason", "obligation.bulk.reason.missing");
        }
        if (wanted.needsDay() && day == null && !errors.hasFieldErrors("day")) {
            errors.rejectValue("day", "obligation.bulk.day.missing");
        }
    }

    BulkOrder order(BulkAct wanted) {
        return new BulkOrder(wanted, requireNonNullElse(reason, "").strip(), wanted.needsDay() ? day : null);
    }

    String backOr(String otherwise) {
        return back != null && OWN_ADDRESS.matcher(back).matches() ? back : otherwise;
    }
}
