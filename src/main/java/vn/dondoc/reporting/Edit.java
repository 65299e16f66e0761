package vn.dondoc.reporting;

import vn.dondoc.reporting.form.FieldKey;

/**
 * One field as a person typed it.
 *
 * @param revision of the field as the person saw it, 0 where it was empty
 */
public record Edit(FieldKey field, String value, int revision) {}
