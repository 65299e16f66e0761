package vn.dondoc.agency;

import vn.dondoc.audit.AuditedEvent;

record AgencyChanged(String action, String subject, String actor) implements AuditedEvent {}
