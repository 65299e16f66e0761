package vn.dondoc.reporting.form;

/** One share of a figure by which it is broken down: «trong đó: trẻ em». */
public record Part(String code, String label) {

    public Part {
        Codes.require(code);
        Codes.requireWords(label);
        if (FigureKey.NUMERATOR.equals(code) || FigureKey.DENOMINATOR.equals(code)) {
            throw new IllegalArgumentException("The codes n and d stand for the two halves of a ratio");
        }
    }
}
