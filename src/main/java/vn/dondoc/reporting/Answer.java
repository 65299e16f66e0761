package vn.dondoc.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.reporting.form.FieldKey;

/** One field of a draft as it stands, who wrote it last and when. */
public record Answer(FieldKey field, String value, int revision, UUID by, String who, Instant at) {}
