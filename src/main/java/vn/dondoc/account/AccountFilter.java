package vn.dondoc.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param words in the username or the person's name, with or without the accents; blank for all
 */
public record AccountFilter(String words, @Nullable AccountState state) {}
