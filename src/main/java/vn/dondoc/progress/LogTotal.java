package vn.dondoc.progress;

import java.math.BigDecimal;

/** What running logs come to for one indicator: the sum, and of how many entries. */
public record LogTotal(BigDecimal sum, long entries) {}
