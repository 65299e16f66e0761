package vn.dondoc.obligation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.SavedFilters;
import vn.dondoc.site.Flash;

/** Keeps the filter of a list under a name, and forgets it again. */
@Controller
@RequestMapping("/obligations/filters")
@lombok.RequiredArgsConstructor
class SavedFilterController {

    private final SavedFilters filters;
    private final LedgerQueries addresses;

    @PostMapping
    String save(Standing standing, @Valid Naming naming, BindingResult errors, RedirectAttributes redirect) {
        String query = addresses.read(naming.query).address().query();
        if (errors.hasErrors() || naming.name == null) {
            Flash.fail("obligation.filter.unnamed").on(redirect);
        } else {
            filters.save(naming.name, query, naming.share, standing);
            Flash.done("obligation.filter.saved", naming.name.strip()).on(redirect);
        }
        return "redirect:" + LedgerAddress.LIST + "?" + query;
    }

    @PostMapping("/{id}/deletion")
    String delete(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String query,
            RedirectAttributes redirect) {
        filters.delete(id, standing);
        Flash.done("obligation.filter.deleted").on(redirect);
        return "redirect:" + LedgerAddress.LIST + "?"
                + addresses.read(query).address().query();
    }

    static class Naming {

        @NotBlank
        @Size(max = 100)
        public @Nullable String name;

        public @Nullable UUID share;

        @NotNull
        public String query = "";
    }
}
