package vn.dondoc.obligation.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.FilterWords;
import vn.dondoc.obligation.ObligationFilter;

/** Which duties a list shows, in which order and columns, as its address says. */
class LedgerForm extends FilterWords {

    private static final int LAST_PAGE = 1_000_000;

    public @Nullable List<DutyColumn> column;
    public @Nullable Integer page;

    /** Links of a page about one thing mean all that the person may see of it, whatever post was chosen. */
    public @Nullable Boolean whole;

    @Override
    public ObligationFilter filter() {
        return super.filter().onPage(page == null ? 1 : Math.clamp(page, 1, LAST_PAGE));
    }

    /** In the order of the enum, whatever the order of the boxes. */
    Set<DutyColumn> columns() {
        List<DutyColumn> chosen = column;
        return EnumSet.copyOf(chosen == null || chosen.isEmpty() ? DutyColumn.usual(filter()) : chosen);
    }

    boolean isWhole() {
        return Boolean.TRUE.equals(whole);
    }

    LedgerAddress address() {
        return LedgerAddress.of(filter(), column == null || column.isEmpty() ? List.of() : List.copyOf(columns()))
                .whole(isWhole());
    }
}
