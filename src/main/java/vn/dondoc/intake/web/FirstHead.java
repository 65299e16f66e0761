package vn.dondoc.intake.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Window;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.intake.understanding.Found;
import vn.dondoc.intake.understanding.Period;
import vn.dondoc.intake.understanding.Span;
import vn.dondoc.plan.PlanKind;

/** Fills the head of the review with what was understood. */
final class FirstHead {

    private static final int LONGEST_CITATION = 300;
    private static final Pattern BORDER = Pattern.compile(";|(?:Căn cứ|Thực hiện|Triển khai|Theo)\\s");
    private static final Pattern ISSUING =
            Pattern.compile(",\\s+(?:UBND|Ủy ban|Uỷ ban|Phòng|Sở|Ban|Công an|Hội|Huyện)[^,;]*(?:ban hành|xây dựng)");

    private FirstHead() {}

    static ReviewForm.Head of(String text, Draft draft, Setting setting, @Nullable UUID parent) {
        ReviewForm.Head head = new ReviewForm.Head();
        head.kind = kind(draft).name();
        head.number = value(draft.number());
        head.issuerId = setting.matched().toString();
        head.monitoringUnitId = setting.monitor().toString();
        head.draftingUnitId = setting.drafter().toString();
        head.place = value(draft.place());
        head.issuedDate =
                TypedDate.print(draft.date() == null ? null : draft.date().value());
        head.subject = value(draft.title());
        Window window = window(draft, setting.day());
        head.windowFrom = TypedDate.print(window.from());
        head.windowTo = TypedDate.print(window.to());
        head.signingAuthority = value(draft.signatory().position());
        head.signerName = value(draft.signatory().name());
        head.bases = bases(text, draft);
        head.recipients = draft.recipients().stream().map(Found::value).collect(Collectors.joining("\n"));
        head.parentId = parent == null ? "" : parent.toString();
        head.beforeIsExclusive = true;
        return head;
    }

    private static PlanKind kind(Draft draft) {
        String printed = value(draft.kind());
        return Arrays.stream(PlanKind.values())
                .filter(kind -> kind.words().equalsIgnoreCase(printed))
                .findFirst()
                .orElse(printed == null ? PlanKind.KE_HOACH : PlanKind.OTHER);
    }

    private static Window window(Draft draft, LocalDate day) {
        if (draft.period() == null) {
            return Window.ofYear(day.getYear());
        }
        Period period = draft.period().value();
        return new Window(period.from(), period.to());
    }

    private static String bases(String text, Draft draft) {
        Set<String> citations = new LinkedHashSet<>();
        for (Found<String> basis : draft.bases()) {
            citations.add(basis.spans().isEmpty() ? basis.value() : citation(text, basis));
        }
        return String.join("\n", citations);
    }

    /** The words around the number, from one border of the sentence to the next. */
    private static String citation(String text, Found<String> basis) {
        Span span = basis.spans().getFirst();
        int from = Math.max(0, span.start() - LONGEST_CITATION);
        Matcher before = BORDER.matcher(text).region(from, span.start());
        int start = text.lastIndexOf('\n', span.start()) + 1;
        while (before.find()) {
            start = before.end();
        }
        Matcher after = BORDER.matcher(text).region(span.end(), Math.min(text.length(), span.end() + LONGEST_CITATION));
        int end = after.find() ? after.start() : Math.min(text.length(), span.end() + LONGEST_CITATION);
        Matcher issuing = ISSUING.matcher(text).region(span.end(), end);
        if (issuing.find()) {
            end = issuing.start();
        }
        String words = text.substring(start, end).replaceAll("\\s+", " ").strip();
        return words.length() <= LONGEST_CITATION ? words.replaceFirst("[;,.:]+$", "") : basis.value();
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
