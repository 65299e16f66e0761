package vn.dondoc.reporting.form;

/** How the two sides of a rule between figures stand to each other. */
public enum Comparison {
    AT_MOST("≤"),
    EQUAL("="),
    AT_LEAST("≥");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** @param order the left side compared with the right: negative, zero or positive */
    boolean holds(int order) {
        return switch (this) {
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
