package vn.dondoc.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.letter.LetterRow;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Urging;

/**
 * What a person's units were urged to do and have not done: seen before anything else.
 *
 * @param count the rows of the list behind it
 */
public record UrgedDuties(long count, List<Row> rows) {

    public UrgedDuties {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public boolean hasMore() {
        return count > rows.size();
    }

    /** @param letter the last signed one that names the duty; null where somebody only urged */
    public record Row(
            Work.Row work, Urging urging, @Nullable LetterRow letter) {

        public ObligationRow duty() {
            return work.duty();
        }
    }
}
