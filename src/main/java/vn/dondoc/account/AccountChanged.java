package vn.dondoc.account;

import vn.dondoc.audit.AuditedEvent;

record AccountChanged(String what, String username, String by) implements AuditedEvent {

    @Override
    public String action() {
        return "account." + what;
    }

    @Override
    public String subject() {
        return username;
    }

    @Override
    public String actor() {
        return by;
    }
}
