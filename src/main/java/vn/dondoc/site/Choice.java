package vn.dondoc.site;

/** One option of a select or a group of choices. */
public record Choice(String value, String label) {

    public static Choice of(Object value, String label) {
        return new Choice(value.toString(), label);
    }
}
