package vn.dondoc.account;

/** What accounts a list shows; an account may fall under several. */
public enum AccountState {
    OPEN("a.closed_at is null"),
    NEVER_SIGNED_IN("a.closed_at is null and a.last_signed_in_at is null"),
    /** somebody else may know the password */
    ONE_TIME("a.closed_at is null and a.must_change_password"),
    ADMINISTRATOR("a.closed_at is null and a.administrator"),
    CLOSED("a.closed_at is not null");

    private final String condition;

    AccountState(String condition) {
        this.condition = condition;
    }

    /** For the where clause over accounts named {@code a}. */
    String condition() {
        return "(" + condition + ")";
    }
}
