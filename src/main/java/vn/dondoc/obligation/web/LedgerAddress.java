package vn.dondoc.obligation.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.dondoc.obligation.DutyOrder;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.site.Choice;

/** The address of a list of the ledger, to which a page may add one question more; always that of its first page. */
record LedgerAddress(Map<String, List<String>> parts) {

    static final String LIST = "/obligations";

    static LedgerAddress of(ObligationFilter filter, List<DutyColumn> columns) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("followed", filter.followed());
        said.put("bucket", filter.bucket());
        said.put("timeClass", filter.timeClass());
        said.put("kind", filter.kind());
        said.put("role", filter.role());
        said.put("mode", filter.mode());
        said.put("plan", filter.planId());
        said.put("unit", filter.unitId());
        said.put("unitName", filter.unitName());
        said.put("group", filter.groupId());
        said.put("source", filter.sourceId());
        said.put("period", filter.period() == null ? null : filter.period().toText());
        said.put("year", filter.year());
        said.put("timing", filter.timing());
        said.put("lateBy", filter.lateBy());
        said.put("months", filter.months());
        said.put("dueFrom", filter.dueFrom());
        said.put("dueTo", filter.dueTo());
        said.put("handedIn", filter.handedIn());
        said.put("doneSince", filter.doneSince());
        filter.flags().forEach(flag -> said.put(flag.word(), true));
        said.put("text", filter.text());
        DutyOrder order = filter.order();
        said.put("sort", order == null ? null : order.word());
        Map<String, List<String>> parts = new LinkedHashMap<>();
        said.forEach((name, value) -> {
            if (value != null) {
                parts.put(name, List.of(value.toString()));
            }
        });
        if (!columns.isEmpty()) {
            parts.put("column", columns.stream().map(DutyColumn::name).toList());
        }
        return new LedgerAddress(parts);
    }

    /** Asks for all posts at once where that is meant. */
    LedgerAddress whole(boolean meant) {
        Map<String, List<String>> other = new LinkedHashMap<>(parts);
        if (meant) {
            other.put("whole", List.of("true"));
        }
        return new LedgerAddress(other);
    }

    /** What follows the question mark. */
    public String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        parts.forEach((name, values) -> address.queryParam(
                name,
                values.stream()
                        .map(value -> UriUtils.encode(value, StandardCharsets.UTF_8))
                        .toArray()));
        return String.valueOf(address.build(true).getQuery());
    }

    @Override
    public String toString() {
        return LIST + "?" + query();
    }

    /** With that question asked otherwise; null asks it no more. */
    public String with(String name, @Nullable Object value) {
        Map<String, List<String>> other = new LinkedHashMap<>(parts);
        if (value == null) {
            other.remove(name);
        } else {
            other.put(name, List.of(value.toString()));
        }
        return new LedgerAddress(other).toString();
    }

    /** Under a heading that sorts: the other way round where the list is sorted so already. */
    public String sortedBy(String key) {
        return with("sort", parts.getOrDefault("sort", List.of()).contains(key) ? "-" + key : key);
    }

    /** What the links of the standard split add their class to. */
    public String beforeSplit() {
        Map<String, List<String>> other = new LinkedHashMap<>(parts);
        List.of("timeClass", "kind", "role").forEach(other::remove);
        return new LedgerAddress(other).toString();
    }

    /** For forms that ask one question of their own and keep the rest. */
    public List<Choice> fields(List<String> but) {
        List<Choice> fields = new ArrayList<>();
        parts.forEach((name, values) -> {
            if (!but.contains(name)) {
                values.forEach(value -> fields.add(new Choice(name, value)));
            }
        });
        return fields;
    }
}
