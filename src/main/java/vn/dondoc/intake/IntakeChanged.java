package vn.dondoc.intake;

import vn.dondoc.audit.AuditedEvent;

record IntakeChanged(String action, String subject, String actor) implements AuditedEvent {}
