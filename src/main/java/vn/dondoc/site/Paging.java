package vn.dondoc.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One page of a longer list, numbered from 1.
 *
 * @param counted rows counted, at most the bound of the counting query
 * @param bounded true if there are more rows than were counted ("hơn 1.000")
 */
public record Paging(int number, int size, long counted, boolean bounded) {

    private static final int AROUND = 2;
    private static final int GAP = 0;

    public Paging {
        if (size < 1) {
            throw new IllegalArgumentException("A page needs rows, not " + size);
        }
        number = Math.clamp(number, 1, 1_000_000);
    }

    /** All rows are counted. */
    public static Paging of(int number, int size, long total) {
        return new Paging(number, size, total, false);
    }

    public int pages() {
        return (int) Math.max(1, (counted + size - 1) / size);
    }

    public long offset() {
        return (long) (number - 1) * size;
    }

    /** The first row on this page, from 1; 0 if there is none. */
    public long from() {
        return counted == 0 ? 0 : offset() + 1;
    }

    public long to() {
        return Math.min(offset() + size, counted);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages() || bounded;
    }

    public boolean isNeeded() {
        return hasPrevious() || hasNext();
    }

    /** First, last and the pages around this one; 0 stands for a gap. */
    public List<Integer> window() {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, pages()));
        for (int page = number - AROUND; page <= number + AROUND; page++) {
            if (page > 1 && page < pages()) {
                shown.add(page);
            }
        }
        List<Integer> window = new ArrayList<>();
        int last = 0;
        for (int page : shown) {
            if (page > last + 1) {
                window.add(GAP);
            }
            window.add(page);
            last = page;
        }
        return window;
    }
}
