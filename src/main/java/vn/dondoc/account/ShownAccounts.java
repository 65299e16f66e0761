package vn.dondoc.account;

import java.util.List;

/** Accounts that the sign-in page may show to everybody; only a demo world has such. */
public interface ShownAccounts {

    String password();

    List<Group> groups();

    /** Accounts that belong together on the page. */
    record Group(String title, List<Shown> accounts) {}

    /** One account and whose it is. */
    record Shown(String username, String who) {}
}
