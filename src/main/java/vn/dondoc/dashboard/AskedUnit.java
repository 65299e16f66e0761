package vn.dondoc.dashboard;

import java.util.List;
import java.util.UUID;

/** A body that is only asked: how much it was asked for and how much it has done, without any rate. */
public record AskedUnit(UUID unitId, String unitName, long done, long requested) {

    /** The first of them, and whether there are more. */
    public record Few(List<AskedUnit> shown, boolean more) {}
}
