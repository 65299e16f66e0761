package vn.dondoc.intake.web;

/**
 * What keeps the draft from being made.
 *
 * @param field the id of the entry at fault
 * @param key of the sentence that says what to do
 * @param where what the entry is about, in its own words
 */
record Problem(String field, String key, String where) {}
