package vn.dondoc.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanParts;
import vn.dondoc.plan.Plans;

/** The tasks of a draft. */
@Controller
@RequestMapping("/plans/{planId}/tasks")
class TaskController extends PartController<TaskForm> {

    TaskController(Plans plans, PartPages pages) {
        super(plans, pages, "task");
    }

    @Override
    TaskForm empty() {
        return new TaskForm();
    }

    @Override
    TaskForm filled(UUID planId, UUID id, Standing standing) {
        return TaskForm.of(pages.task(planId, id, standing));
    }

    @Override
    void add(PlanParts parts, TaskForm form) {
        parts.add(form.toContent());
    }

    @Override
    void change(PlanParts parts, UUID id, TaskForm form) {
        parts.change(id, form.toContent());
    }

    @Override
    void remove(PlanParts parts, UUID id) {
        parts.removeTask(id);
    }
}
