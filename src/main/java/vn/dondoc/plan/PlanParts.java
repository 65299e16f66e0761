package vn.dondoc.plan;

import java.util.UUID;

/** The parts of a draft that may be added, changed and taken out. */
public final class PlanParts {

    private final Plan plan;

    PlanParts(Plan plan) {
        this.plan = plan;
    }

    public UUID add(TaskContent task) {
        return plan.add(task);
    }

    public void change(UUID taskId, TaskContent task) {
        plan.change(taskId, task);
    }

    public void removeTask(UUID taskId) {
        plan.removeTask(taskId);
    }

    public UUID add(RegimeContent regime) {
        return plan.add(regime);
    }

    public void change(UUID regimeId, RegimeContent regime) {
        plan.change(regimeId, regime);
    }

    public void removeRegime(UUID regimeId) {
        plan.removeRegime(regimeId);
    }

    public UUID add(DemandContent demand) {
        return plan.add(demand);
    }

    public void change(UUID demandId, DemandContent demand) {
        plan.change(demandId, demand);
    }

    public void removeDemand(UUID demandId) {
        plan.removeDemand(demandId);
    }

    public void add(TargetContent target) {
        plan.add(target);
    }

    public void change(UUID targetId, TargetContent target) {
        plan.change(targetId, target);
    }

    public void removeTarget(UUID targetId) {
        plan.removeTarget(targetId);
    }
}
