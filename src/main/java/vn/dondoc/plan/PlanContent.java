package vn.dondoc.plan;

import java.util.List;

/** A whole plan to be drafted at once: what intake confirmed, or what the demo world tells. */
public record PlanContent(
        Heading heading,
        List<TargetContent> targets,
        List<TaskContent> tasks,
        List<RegimeContent> regimes,
        List<DemandContent> demands) {}
