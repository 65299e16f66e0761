package vn.dondoc.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A small feature of the test suite alone: every fragment of the frame on two pages, and every way to fail. */
@TestConfiguration(proxyBeanMethods = false)
class SamplePages {

    static final LocalDate DAY = LocalDate.of(2021, 6, 14);

    record Row(
            String what, @Nullable LocalDate due, @Nullable String words, Status status) {}

    static class Form {
        public @NotBlank @Size(max = 20) @Nullable String subject;
        public @NotNull @Nullable LocalDate due;
        public @Nullable BigDecimal amount;
        public @NotNull @Nullable UUID unitId;
        public @Nullable String mode;
        public @Nullable String note;
        public @Nullable String secret;
        public @Nullable MultipartFile file;
        public @AssertTrue boolean agreed;
        public List<@Valid Line> lines = new ArrayList<>();
    }

    static class Line {
        public @NotBlank @Nullable String text;
    }

    @Bean
    Wayfinder sampleWay() {
        return new Wayfinder() {
            @Override
            public List<Entry> entries(Principal person) {
                return List.of(
                        Entry.of("/sample", "nav.mine", "mine"),
                        Entry.of("/plans", "nav.plans", "plan"),
                        Entry.of("/reports", "nav.reports", "report"),
                        Entry.of("/obligations", "nav.follow", "follow", "/sample/follow"),
                        Entry.of("/documents", "nav.documents", "document"),
                        Entry.of("/units", "nav.administration", "administration"));
            }

            @Override
            public List<Entry> personal(Principal person) {
                return List.of(Entry.of("/sample/password", "nav.documents", "key"));
            }

            @Override
            public Optional<String> name(Principal person) {
                return Optional.of("Trần Thị Hòa");
            }

            @Override
            public Optional<String> standing(Principal person) {
                return Optional.of("UBND xã Quảng Thái");
            }

            @Override
            public Optional<String> search(Principal person) {
                return Optional.of("/sample/search");
            }
        };
    }

    /** An inner class, so that no other test's component scan finds it. */
    @Controller
    class Sample {
        private final Clock clock;

        Sample(Clock clock) {
            this.clock = clock;
        }

        @GetMapping({"/sample", "/sample/follow/{id}"})
        String show(@RequestParam(defaultValue = "7") int page, Model model) {
            LocalDate today = LocalDate.now(clock);
            model.addAttribute(
                    "rows",
                    List.of(
                            new Row(
                                    "Báo cáo kết quả 6 tháng đầu năm công tác phổ biến, giáo dục pháp luật",
                                    today.minusDays(2),
                                    "trước 15/6/2021",
                                    Status.OVERDUE),
                            new Row(
                                    "Báo cáo quý II về chuyển đổi số",
                                    today.minusDays(9),
                                    "chậm nhất ngày 05 của tháng sau quý",
                                    Status.RETURNED),
                            new Row(
                                    "Tổ chức tuyên truyền Luật Hòa giải ở cơ sở",
                                    today.plusDays(2),
                                    "trong quý II",
                                    Status.DOING_ON_TIME),
                            new Row("Xây dựng kế hoạch triển khai của xã", today, null, Status.AWAITING_APPROVAL),
                            new Row("Rà soát đội ngũ hòa giải viên", null, "thường xuyên", Status.NO_DUE),
                            new Row("Báo cáo năm", today.plusDays(160), "trước ngày 12/11", Status.NOT_YET)));
            model.addAttribute("paging", Paging.of(page, 20, 1345));
            model.addAttribute("statuses", Status.values());
            model.addAttribute("resubmitted", Status.RESUBMITTED);
            model.addAttribute("day", DAY);
            return "site/sample";
        }

        @GetMapping("/sample/new")
        String create(Model model) {
            return form(new Form(), model);
        }

        @PostMapping("/sample")
        String create(
                @Valid @ModelAttribute("form") Form form,
                BindingResult errors,
                Model model,
                RedirectAttributes redirect) {
            if (errors.hasErrors()) {
                return form(form, model);
            }
            Flash.done("sample.saved", "61/KH-UBND").on(redirect);
            return "redirect:/sample";
        }

        private static String form(Form form, Model model) {
            if (form.lines.isEmpty()) {
                form.lines.add(new Line());
            }
            model.addAttribute("form", form);
            model.addAttribute(
                    "units",
                    List.of(
                            Choice.of(new UUID(0, 1), "UBND xã Quảng Thái"),
                            Choice.of(new UUID(0, 2), "UBND thị trấn Sịa")));
            model.addAttribute("modes", List.of(new Choice("ASSIGNED", "Giao"), new Choice("REQUESTED", "Đề nghị")));
            return "site/sample-form";
        }

        @GetMapping({"/sample/fails/{how}", "/css/fails/{how}"})
        String fail(@PathVariable String how) {
            switch (how) {
                case "lock" -> throw new ObjectOptimisticLockingFailureException("plan", 1);
                case "size" -> throw new MaxUploadSizeExceededException(30);
                case "gone" -> throw new NotFound("plan", 1);
                default -> throw new IllegalStateException("The sample broke");
            }
        }

        @GetMapping("/sample/ids/{id}")
        String id(@PathVariable UUID id, @RequestParam LocalDate day) {
            return "site/sample";
        }
    }
}
