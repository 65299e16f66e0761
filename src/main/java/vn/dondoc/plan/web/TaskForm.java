package vn.dondoc.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.TaskContent;

/** One task, as typed. */
class TaskForm {

    @Size(max = 300)
    public @Nullable String section;

    @NotBlank
    @Size(max = 10_000)
    public @Nullable String text;

    @NotNull
    public @Nullable AssignmentMode mode = AssignmentMode.ASSIGN;

    @NotEmpty
    public List<@Pattern(regexp = "(unit|group):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}") String> leads =
            new ArrayList<>();

    public List<@Pattern(regexp = "(unit|group):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}") String> coordinators =
            new ArrayList<>();

    @Size(max = 300)
    public @Nullable String dueWords;

    public @Nullable LocalDate dueSetOn;

    @Size(max = 1_000)
    public @Nullable String deliverable;

    @Size(max = 10_000)
    public @Nullable String sentence;

    static TaskForm of(PlanPage.TaskRow task) {
        TaskForm form = new TaskForm();
        form.section = task.section();
        form.text = task.text();
        form.mode = task.mode();
        form.leads = PartiesOnPage.values(task.leads());
        form.coordinators = PartiesOnPage.values(task.coordinators());
        form.dueWords = task.dueWords();
        form.dueSetOn = task.dueSetOn();
        form.deliverable = task.deliverable();
        form.sentence = task.sentence();
        return form;
    }

    TaskContent toContent() {
        return new TaskContent(
                section,
                requireNonNull(text),
                requireNonNull(mode),
                leads.stream().map(Party::parse).toList(),
                coordinators.stream().map(Party::parse).toList(),
                dueWords,
                dueSetOn,
                deliverable,
                sentence);
    }
}
