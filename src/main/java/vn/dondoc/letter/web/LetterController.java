package vn.dondoc.letter.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.letter.LateDuty;
import vn.dondoc.letter.LetterKind;
import vn.dondoc.letter.LetterMoved;
import vn.dondoc.letter.LetterPage;
import vn.dondoc.letter.LetterRow;
import vn.dondoc.letter.Letters;
import vn.dondoc.obligation.ChatText;
import vn.dondoc.site.Flash;
import vn.dondoc.site.Paging;

/** Letters about who is late: the list, a new one, editing. */
@Controller
@RequestMapping("/letters")
@lombok.RequiredArgsConstructor
class LetterController {

    private static final int SIZE = 20;

    private final Letters letters;
    private final LetterEditing editing;
    private final Clock clock;

    @GetMapping
    String list(
            Standing standing,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        int number = Math.clamp(page, 1, 1_000);
        List<LetterRow> rows = letters.rows(plan, number, SIZE, standing);
        model.addAttribute("letters", rows.stream().limit(SIZE).toList());
        model.addAttribute(
                "paging",
                new Paging(number, SIZE, (number - 1L) * SIZE + Math.min(rows.size(), SIZE), rows.size() > SIZE));
        return "letter/list";
    }

    /** Who would be named, before anything is made. */
    @GetMapping("/new")
    String propose(
            Standing standing,
            @RequestParam(defaultValue = "URGING") LetterKind kind,
            @RequestParam UUID plan,
            @RequestParam(required = false) @Nullable UUID source,
            @RequestParam(required = false) @Nullable String period,
            Model model) {
        List<LateDuty> late = letters.late(kind, plan, source, read(period), standing);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", LetterKind.values());
        model.addAttribute("plan", plan);
        model.addAttribute("source", source);
        model.addAttribute("period", period);
        model.addAttribute("late", late);
        model.addAttribute("alike", letters.alike(kind, plan, source, read(period), standing));
        model.addAttribute("chat", late.isEmpty() ? null : chat(late));
        return "letter/new";
    }

    @PostMapping
    String draft(
            Standing standing,
            @RequestParam LetterKind kind,
            @RequestParam UUID plan,
            @RequestParam(required = false) @Nullable UUID source,
            @RequestParam(required = false) @Nullable String period,
            RedirectAttributes redirect) {
        UUID id = letters.draft(kind, plan, source, read(period), standing);
        Flash.done("letter.drafted").on(redirect);
        return "redirect:/letters/" + id;
    }

    @GetMapping("/{id}")
    String show(Standing standing, @PathVariable UUID id, Model model) {
        LetterPage page = letters.page(id, standing);
        return show(page, LetterForm.of(page.current()), model);
    }

    @PostMapping("/{id}/words")
    String edit(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (editing.saved(id, form, errors, standing)) {
            Flash.done("letter.saved").on(redirect);
            return "redirect:/letters/{id}";
        }
        return show(letters.page(id, standing), form, model);
    }

    @PostMapping("/{id}/refreshing")
    String refresh(Standing standing, @PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            if (letters.refresh(id, version, standing)) {
                Flash.done("letter.refreshed").on(redirect);
            } else {
                Flash.warn("letter.refreshed.nobody").on(redirect);
            }
        } catch (LetterMoved moved) {
            Flash.fail("letter.moved").on(redirect);
        }
        return "redirect:/letters/{id}";
    }

    @PostMapping("/{id}/dropping")
    String drop(Standing standing, @PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            letters.drop(id, version, standing);
            Flash.done("letter.dropped").on(redirect);
            return "redirect:/letters";
        } catch (LetterMoved moved) {
            Flash.fail("letter.moved").on(redirect);
            return "redirect:/letters/{id}";
        }
    }

    static String show(LetterPage page, LetterForm form, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        return "letter/show";
    }

    private String chat(List<LateDuty> late) {
        Map<String, List<LateDuty>> heaps = late.stream()
                .collect(Collectors.groupingBy(
                        duty -> duty.title() + duty.dueOn(), LinkedHashMap::new, Collectors.toList()));
        return ChatText.urging(
                VietnamTime.today(clock),
                heaps.values().stream()
                        .map(heap -> new ChatText.Duty(
                                heap.getFirst().title(),
                                heap.getFirst().dueOn(),
                                heap.stream().map(LateDuty::unitName).toList(),
                                0))
                        .toList());
    }

    private static @Nullable Period read(@Nullable String period) {
        return period == null || period.isBlank() ? null : Period.parse(period);
    }
}
