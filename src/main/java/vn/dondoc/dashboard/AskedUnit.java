package vn.dondoc.dashboard;

import java.util.UUID;

/** A body that is only asked: what it has done and what is still expected, without any rate. */
public record AskedUnit(UUID unitId, String unitName, long done, long expected) {}
