package vn.dondoc.reminder;

import vn.dondoc.audit.AuditedEvent;

/** Somebody changed how people are reminded. */
record ReminderChanged(String action, String subject, String actor) implements AuditedEvent {}
