package vn.dondoc.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.reporting.form.FieldKey;

/** What a reviewer said about one section or figure of a version that was returned. */
public record Remark(UUID id, int versionNumber, FieldKey field, String words, String who, Instant at) {}
