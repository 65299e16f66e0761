package vn.dondoc.obligation.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.obligation.ObligationPage;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Choice;
import vn.dondoc.site.NotFound;

/** Lays out the page on which a duty is changed: the form that was sent as it was typed, the others empty. */
@Component
@lombok.RequiredArgsConstructor
class ChangeDesk {

    static final String SUSPENDING = "suspending";
    static final String RESUMING = "resuming";
    static final String PASSING = "passing";
    static final String CANCELLING = "cancelling";

    private final Obligations obligations;
    private final Plans plans;

    String show(UUID id, Standing standing, Model model) {
        ObligationPage page = obligations.page(id, standing);
        if (!page.mayChange()) {
            throw new NotFound("obligation to change", id);
        }
        model.addAttribute("page", page);
        model.addAttribute("heirs", page.mayTransfer() ? heirs(page, standing) : List.of());
        lay(model, SUSPENDING, Reason::new);
        lay(model, RESUMING, Reason::new);
        lay(model, PASSING, Passing::new);
        lay(model, CANCELLING, Reason::new);
        return "obligation/change";
    }

    private List<Choice> heirs(ObligationPage page, Standing standing) {
        return plans.withinReach(page.row().planId(), standing).stream()
                .filter(unit -> !unit.id().equals(page.row().unitId()))
                .sorted(Comparator.comparing(UnitRow::shortName))
                .map(unit -> new Choice(unit.id().toString(), unit.shortName()))
                .toList();
    }

    private static void lay(Model model, String name, Supplier<Object> empty) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, empty.get());
        }
    }

    static class Reason {

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String reason;

        String words() {
            return requireNonNull(reason).strip();
        }
    }

    static class Passing {

        @NotNull
        public @Nullable UUID unitId;

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String reason;
    }
}
