package vn.dondoc.progress.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.DutyOrder;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.TimeClass;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;

/** Which of a task's units the list shows, as its address says; unless asked otherwise those that are ordered to lead. */
class WholeTaskForm {

    private static final int LAST_PAGE = 1_000_000;
    private static final DutyOrder USUAL = new DutyOrder(DutyOrder.Key.STATE, false);

    public @Nullable TimeClass timeClass;
    public @Nullable PartyRole role;
    public @Nullable Boolean untaken;
    public @Nullable String unitName;
    public @Nullable String sort;
    public @Nullable Integer page;

    ObligationFilter filter(UUID taskId) {
        return ObligationFilter.FOLLOWED
                .withSource(taskId)
                .withRole(role())
                .withMode(mode())
                .withTimeClass(timeClass)
                .withUnitName(unitName)
                .only(Criterion.UNTAKEN, isUntaken())
                .sortedBy(sort == null ? USUAL : DutyOrder.parse(sort).orElse(USUAL))
                .onPage(page == null ? 1 : Math.clamp(page, 1, LAST_PAGE));
    }

    boolean isUntaken() {
        return Boolean.TRUE.equals(untaken);
    }

    PartyRole role() {
        return role == null ? PartyRole.LEAD : role;
    }

    /** A class of time says itself whether those who are only asked are among it. */
    private @Nullable AssignmentMode mode() {
        return role() == PartyRole.LEAD && timeClass == null ? AssignmentMode.ASSIGN : null;
    }

    boolean isNarrowed() {
        return timeClass != null || isUntaken() || role() != PartyRole.LEAD || unitName != null && !unitName.isBlank();
    }

    /** The same units, as the lists of the ledger and the workbook ask for them. */
    String query(UUID taskId) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("followed", true);
        said.put("source", taskId);
        said.put("role", role());
        said.put("mode", mode());
        said.put("timeClass", timeClass);
        said.put("untaken", isUntaken() ? true : null);
        said.put("unitName", unitName == null || unitName.isBlank() ? null : unitName.strip());
        return said.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + "=" + UriUtils.encode(String.valueOf(each.getValue()), "UTF-8"))
                .collect(Collectors.joining("&"));
    }
}
