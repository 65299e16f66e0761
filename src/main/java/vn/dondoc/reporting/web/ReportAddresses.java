package vn.dondoc.reporting.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.plan.AssignmentMode;

/** Says a filter as the address of its list; empty parts are left out, since a matrix bears hundreds of them. */
final class ReportAddresses {

    private ReportAddresses() {}

    static String list(ObligationFilter filter) {
        return of("/reports", filter);
    }

    static String of(String path, ObligationFilter filter) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        boolean parted = filter.timing() != null || filter.mode() != null;
        parts.put("received", filter.followed() && parted ? null : filter.followed());
        parts.put("mode", filter.timing() != null && filter.mode() == AssignmentMode.ASSIGN ? null : filter.mode());
        parts.put("timing", filter.has(Criterion.NOT_YET_DUE) ? null : filter.timing());
        parts.put("bucket", filter.bucket());
        parts.put("coming", filter.has(Criterion.NOT_YET_DUE) ? 1 : null);
        parts.put("year", filter.year());
        parts.put("period", filter.period() == null ? null : filter.period().toText());
        parts.put("plan", filter.planId());
        parts.put("source", filter.sourceId());
        parts.put("unit", filter.unitId());
        parts.put("group", filter.groupId());
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, value);
            }
        });
        return address.encode().build().toUriString();
    }
}
