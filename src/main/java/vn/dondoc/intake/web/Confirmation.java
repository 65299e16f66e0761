package vn.dondoc.intake.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.DemandContent;
import vn.dondoc.plan.Heading;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanKind;
import vn.dondoc.plan.ReferenceNumber;
import vn.dondoc.plan.RegimeContent;
import vn.dondoc.plan.TargetContent;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.plan.TaskContent;
import vn.dondoc.site.WrittenNumber;

/** Reads what a person confirmed into the content of a plan, or says which entries keep it from being one. */
final class Confirmation {

    private static final int SHOWN = 60;
    private static final int LONGEST_SENTENCE = 10_000;
    private static final int LONGEST_SECTION = 300;

    private final ReviewForm form;
    private final String text;
    private final Names names;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    Confirmation(ReviewForm form, String text, Names names) {
        this.form = form;
        this.text = text;
        this.names = names;
    }

    Map<String, Problem> problems() {
        return problems;
    }

    /** Empty where there are problems. */
    Optional<PlanContent> content(Standing by) {
        Optional<Heading> heading = heading(by);
        List<TargetContent> targets = targets();
        List<TaskContent> tasks = tasks();
        List<RegimeContent> regimes = regimes(by);
        List<DemandContent> demands = demands(by);
        if (problems.isEmpty() && tasks.isEmpty() && regimes.isEmpty() && demands.isEmpty()) {
            wrong("tasks", "intake.problem.nothing", "");
        }
        return problems.isEmpty()
                ? heading.map(head -> new PlanContent(head, targets, tasks, regimes, demands))
                : Optional.empty();
    }

    private Optional<Heading> heading(Standing by) {
        ReviewForm.Head head = form.head;
        Optional<ReferenceNumber> number = ReferenceNumber.parse(Typed.words(head.number));
        if (Typed.filled(head.number) && number.isEmpty()) {
            wrong("number", "plan.number.form", head.number);
        }
        Optional<UUID> issuer = Settings.id(head.issuerId);
        if (issuer.isEmpty() || !by.draftsFor().contains(issuer.get())) {
            wrong("issuerId", "intake.problem.issuer", "");
        }
        Optional<UUID> monitor = Settings.id(head.monitoringUnitId);
        if (monitor.isEmpty()
                || !staysWith(by, issuer.orElse(null), monitor.get())
                || !isWithinReach(monitor.get(), issuer.orElse(null), by)) {
            wrong("monitoringUnitId", "intake.problem.monitor", "");
        }
        if (!Typed.filled(head.subject)) {
            wrong("subject", "intake.problem.subject", "");
        }
        LocalDate issued = day(head.issuedDate, "issuedDate", false);
        LocalDate from = day(head.windowFrom, "windowFrom", true);
        LocalDate to = day(head.windowTo, "windowTo", true);
        if (from != null && to != null && to.isBefore(from)) {
            wrong("windowTo", "plan.window.order", "");
        } else if (from != null && to != null && !Heading.isSensible(new Window(from, to))) {
            wrong("windowTo", "plan.window.long", "");
        }
        headLengths(head);
        if (!problems.isEmpty() || from == null || to == null || monitor.isEmpty() || issuer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Heading(
                Typed.one(PlanKind.class, head.kind, PlanKind.KE_HOACH),
                number.orElse(null),
                issuer.get(),
                Typed.blankToNull(head.place),
                issued,
                Typed.words(head.subject),
                new Window(from, to),
                Typed.blankToNull(head.signingAuthority),
                Typed.blankToNull(head.signerName),
                Typed.lines(head.recipients),
                Typed.lines(head.bases),
                monitor.get(),
                Settings.id(head.parentId).orElse(null),
                head.beforeIsExclusive));
    }

    private void headLengths(ReviewForm.Head head) {
        shorter(head.number, 60, "number");
        shorter(head.place, 100, "place");
        shorter(head.subject, 500, "subject");
        shorter(head.signingAuthority, 300, "signingAuthority");
        shorter(head.signerName, 100, "signerName");
        shorter(head.recipients, 10_000, "recipients");
        shorter(head.bases, 20_000, "bases");
    }

    /** The rule of the plan: whom it may name beside the circle of its issuer. */
    private boolean isWithinReach(UUID unit, @Nullable UUID issuer, Standing by) {
        return unit.equals(issuer)
                || unit.equals(drafter(by).orElse(null))
                || names.circle().member(Party.unit(unit)).isPresent();
    }

    /** The rule of the plan: who may change it, so that the draft does not slip out of the person's hands. */
    private boolean staysWith(Standing by, @Nullable UUID issuer, UUID monitor) {
        return by.oversees(issuer)
                || by.oversees(monitor)
                || (issuer != null && issuer.equals(drafter(by).orElse(null)) && by.serves(issuer));
    }

    /** Empty where none of the person's units was chosen. */
    Optional<UUID> drafter(Standing by) {
        return Settings.id(form.head.draftingUnitId).filter(by.postedUnits()::contains);
    }

    private List<TargetContent> targets() {
        List<TargetContent> contents = new ArrayList<>();
        for (int i = 0; i < form.targets.size(); i++) {
            ReviewForm.TargetLine line = form.targets.get(i);
            if (line.keep && Typed.filled(line.measure)) {
                shorter(line.measure, 2_000, "targets" + i);
                shorter(line.unit, 40, "targets" + i + "-unit");
                contents.add(new TargetContent(
                        Typed.words(line.measure),
                        Typed.one(TargetDirection.class, line.direction, TargetDirection.WORDS),
                        number(line.value, "targets" + i + "-value", line.measure),
                        Typed.blankToNull(line.unit),
                        null,
                        null));
            }
        }
        return contents;
    }

    private List<TaskContent> tasks() {
        List<TaskContent> contents = new ArrayList<>();
        for (int i = 0; i < form.tasks.size(); i++) {
            ReviewForm.TaskLine line = form.tasks.get(i);
            if (!line.keep) {
                continue;
            }
            String id = "tasks" + i;
            if (!Typed.filled(line.text)) {
                wrong(id + "-text", "intake.problem.text", "");
                continue;
            }
            shorter(line.text, 10_000, id + "-text");
            shorter(line.dueWords, 300, id + "-dueWords");
            shorter(line.deliverable, 1_000, id + "-deliverable");
            List<Party> leads = parties(line.leads, id + "-leads", true, line.text);
            List<Party> coordinators = parties(line.coordinators, id + "-coordinators", false, line.text);
            contents.add(new TaskContent(
                    Typed.blankToNull(cut(line.section, LONGEST_SECTION)),
                    Typed.words(line.text),
                    Typed.one(AssignmentMode.class, line.mode, AssignmentMode.ASSIGN),
                    leads,
                    coordinators,
                    Typed.blankToNull(line.dueWords),
                    null,
                    Typed.blankToNull(line.deliverable),
                    sentence(line)));
        }
        return contents;
    }

    private List<RegimeContent> regimes(Standing by) {
        List<RegimeContent> contents = new ArrayList<>();
        for (int i = 0; i < form.regimes.size(); i++) {
            ReviewForm.RegimeLine line = form.regimes.get(i);
            if (line.keep) {
                String id = "regimes" + i;
                shorter(line.title, 300, id + "-title");
                shorter(line.dueWords, 300, id + "-dueWords");
                List<Party> reporters =
                        parties(line.reporters, id + "-reporters", true, Source.words(line.source, text));
                withReceivers(
                        line.recipientId,
                        line.intakeUnitId,
                        id,
                        by,
                        (recipient, intake) -> contents.add(new RegimeContent(
                                reporters,
                                Typed.one(PeriodKind.class, line.periodKind, PeriodKind.ONCE),
                                Typed.blankToNull(line.title),
                                Typed.blankToNull(line.dueWords),
                                null,
                                line.embedded,
                                recipient,
                                intake,
                                sentence(line))));
            }
        }
        return contents;
    }

    private List<DemandContent> demands(Standing by) {
        List<DemandContent> contents = new ArrayList<>();
        for (int i = 0; i < form.demands.size(); i++) {
            ReviewForm.DemandLine line = form.demands.get(i);
            if (line.keep) {
                String id = "demands" + i;
                if (!Typed.filled(line.text)) {
                    wrong(id + "-text", "intake.problem.text", "");
                }
                shorter(line.text, 1_000, id + "-text");
                shorter(line.dueWords, 300, id + "-dueWords");
                List<Party> parties = parties(line.parties, id + "-parties", true, Typed.words(line.text));
                withReceivers(
                        line.recipientId,
                        line.intakeUnitId,
                        id,
                        by,
                        (recipient, intake) -> contents.add(new DemandContent(
                                parties,
                                Typed.words(line.text),
                                Typed.blankToNull(line.dueWords),
                                recipient,
                                intake,
                                sentence(line))));
            }
        }
        return contents;
    }

    private interface Receivers {
        void of(UUID recipient, UUID intake);
    }

    private void withReceivers(
            @Nullable String recipientId, @Nullable String intakeUnitId, String id, Standing by, Receivers receivers) {
        UUID issuer = Settings.id(form.head.issuerId).orElse(null);
        Optional<UUID> recipient = Settings.id(recipientId).filter(unit -> isWithinReach(unit, issuer, by));
        Optional<UUID> intake = Settings.id(intakeUnitId).filter(unit -> isWithinReach(unit, issuer, by));
        if (recipient.isPresent() && intake.isPresent()) {
            receivers.of(recipient.get(), intake.get());
        } else {
            wrong(id + (recipient.isEmpty() ? "-recipientId" : "-intakeUnitId"), "intake.problem.receiver", "");
        }
    }

    private List<Party> parties(@Nullable String typed, String field, boolean needed, @Nullable String where) {
        Names.Named named = names.of(typed);
        if (!named.unknown().isEmpty()) {
            wrong(field, "intake.problem.unknown", String.join("; ", named.unknown()));
        } else if (needed && named.members().isEmpty()) {
            wrong(field, "intake.problem.nobody", where);
        }
        return named.parties();
    }

    private @Nullable String sentence(ReviewForm.Line line) {
        return Typed.blankToNull(cut(Source.words(line.source, text), LONGEST_SENTENCE));
    }

    /** Of what stands in the document and nobody can edit here. */
    private static String cut(@Nullable String words, int most) {
        String all = Typed.words(words);
        return all.substring(0, Math.min(all.length(), most));
    }

    private void shorter(@Nullable String typed, int most, String field) {
        if (Typed.words(typed).length() > most) {
            wrong(field, "intake.problem.long." + most, typed);
        }
    }

    private @Nullable LocalDate day(@Nullable String typed, String field, boolean needed) {
        Optional<LocalDate> day = TypedDate.parse(typed);
        if (day.isEmpty() && (needed || Typed.filled(typed))) {
            wrong(field, "intake.problem.date", typed);
        }
        return day.orElse(null);
    }

    private @Nullable BigDecimal number(@Nullable String typed, String field, @Nullable String where) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<BigDecimal> number = WrittenNumber.parse(typed);
        if (number.isEmpty()) {
            wrong(field, "typeMismatch.java.math.BigDecimal", where);
        }
        return number.orElse(null);
    }

    void wrong(String field, String key, @Nullable String where) {
        String words = Typed.words(where);
        String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
        problems.putIfAbsent(field, new Problem(field, key, shown));
    }
}
