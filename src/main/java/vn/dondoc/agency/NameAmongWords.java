package vn.dondoc.agency;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.site.Sought;

/**
 * The name of a unit that was typed before or after other words: «báo cáo Quảng Thái», «Quảng Thái trẻ em». Every place
 * where the words may part is tried.
 *
 * @param names what would be the name, {@code :names}
 * @param rests the other words to each, {@code :rests}
 */
public record NameAmongWords(List<String> names, List<String> rests) {

    /** More units of one name say nothing: «xã», «phòng». */
    private static final int MANY = 50;

    private static final int LONGEST = 10;

    /** Rows of units so called, each with the {@code rest} of the words as a query. */
    public static final String UNITS = """
            select unit_id, rest from (
              select n.unit_id, s.rest, count(*) over (partition by s.place) as many
              from (select place, search_all(name, false) as name, search_all(rest, false) as rest
                    from unnest(cast(:names as text[]), cast(:rests as text[])) with ordinality parted(name, rest, place)
                    offset 0) s
              cross join lateral (select distinct unit_id from (
                  select unit_id from agency_unit_name where words @@ s.name limit %d) called) n) named
            where many <= %d
            """.formatted(4 * MANY, MANY);

    public NameAmongWords {
        names = List.copyOf(names);
        rests = List.copyOf(rests);
    }

    public static NameAmongWords of(Sought sought) {
        List<String> words = List.of(sought.words().split(" "));
        List<String> names = new ArrayList<>();
        List<String> rests = new ArrayList<>();
        for (int i = 1; i < words.size() && words.size() <= LONGEST; i++) {
            String before = String.join(" ", words.subList(0, i));
            String after = String.join(" ", words.subList(i, words.size()));
            names.addAll(List.of(after, before));
            rests.addAll(List.of(before, after));
        }
        return new NameAmongWords(names, rests);
    }

    /** A statement with {@link #UNITS} in it and what that needs. */
    public JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql) {
        return sql.param("names", names.toArray(String[]::new)).param("rests", rests.toArray(String[]::new));
    }
}
