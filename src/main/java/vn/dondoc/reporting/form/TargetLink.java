package vn.dondoc.reporting.form;

import java.util.UUID;

/** Which indicator of the form answers a target of the plan. */
public record TargetLink(UUID targetId, String code) {

    public TargetLink {
        Codes.require(code);
    }
}
