package vn.dondoc.document.edxml;

import java.time.LocalDateTime;

/** A stop of the envelope on its way; the clock is Việt Nam's. */
public record Trace(String organId, LocalDateTime at) {}
