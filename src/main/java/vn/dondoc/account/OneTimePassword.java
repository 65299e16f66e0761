package vn.dondoc.account;

import java.security.SecureRandom;

/** Passwords to be told to a person and changed at once: no letter that is mistaken for another. */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom random = new SecureRandom();

    private OneTimePassword() {}

    static String make() {
        StringBuilder made = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
