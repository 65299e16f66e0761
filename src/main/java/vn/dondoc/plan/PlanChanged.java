package vn.dondoc.plan;

import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.AuditedEvent;

record PlanChanged(
        String action,
        String subject,
        String actor,
        @Nullable String detail) implements AuditedEvent {}
