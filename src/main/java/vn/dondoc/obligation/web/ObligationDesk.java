package vn.dondoc.obligation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Obligations;

/** Lays out the page of an obligation with its forms: those that were sent as they were typed, the others empty. */
@Component
@lombok.RequiredArgsConstructor
class ObligationDesk {

    private final Obligations obligations;

    String show(UUID id, Standing standing, Model model) {
        model.addAttribute("page", obligations.page(id, standing));
        for (String form : List.of("returning", "waiving")) {
            if (!model.containsAttribute(form)) {
                model.addAttribute(form, new Words());
            }
        }
        if (!model.containsAttribute("due")) {
            model.addAttribute("due", new DueForm());
        }
        return "obligation/show";
    }

    static class Words {

        @NotBlank
        @Size(max = 4_000)
        public @Nullable String words;
    }

    static class DueForm {

        @NotNull
        public @Nullable LocalDate day;

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String reason;
    }
}
