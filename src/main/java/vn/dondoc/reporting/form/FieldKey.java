package vn.dondoc.reporting.form;

/** One place of a report where something is written. As text {@code section.KQ}, {@code figure.COMM_SESSIONS}. */
public record FieldKey(FieldSort sort, String name) {

    /** The figures are as of this day, where the report is due before its period ends. */
    public static final FieldKey AS_OF = head("asOf");

    /** Number, date and signer of the document on paper. */
    public static final FieldKey PAPER_NUMBER = head("number");

    public static final FieldKey PAPER_DATE = head("date");
    public static final FieldKey PAPER_SIGNER = head("signer");

    /** «Không phát sinh»: {@code true} where nothing is to be reported. */
    public static final FieldKey NIL = head("nil");

    public static FieldKey section(String code) {
        return new FieldKey(FieldSort.SECTION, code);
    }

    public static FieldKey figure(FigureKey key) {
        return new FieldKey(FieldSort.FIGURE, key.toText());
    }

    /** What the whole period is expected to come to. */
    public static FieldKey estimate(FigureKey key) {
        return new FieldKey(FieldSort.ESTIMATE, key.toText());
    }

    private static FieldKey head(String name) {
        return new FieldKey(FieldSort.HEAD, name);
    }

    /** @throws IllegalArgumentException where the text is no key of any form */
    public static FieldKey parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("Not a field: " + text);
        }
        return new FieldKey(FieldSort.named(text.substring(0, dot)), text.substring(dot + 1));
    }

    public String toText() {
        return sort.word() + "." + name;
    }

    public boolean isNumeric() {
        return sort == FieldSort.FIGURE || sort == FieldSort.ESTIMATE;
    }

    public FigureKey figure() {
        return FigureKey.parse(name);
    }
}
