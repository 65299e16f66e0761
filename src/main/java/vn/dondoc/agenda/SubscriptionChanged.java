package vn.dondoc.agenda;

import vn.dondoc.audit.AuditedEvent;

record SubscriptionChanged(String what, String username) implements AuditedEvent {

    @Override
    public String action() {
        return "agenda." + what;
    }

    @Override
    public String subject() {
        return username;
    }

    @Override
    public String actor() {
        return username;
    }
}
