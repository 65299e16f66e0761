package vn.dondoc.reminder;

/** Who in a unit is told; conditions over rows {@code s} of what was sent. */
enum Addressee {
    /** whoever does the work, or the head where nobody else serves */
    OFFICERS("s.unit_id = any(:worked)"),
    /** everyone who serves the unit that owes */
    UNIT("s.unit_id = any(:units)"),
    HEAD("s.unit_id = any(:led)"),
    /** those who receive and judge */
    INTAKE("s.unit_id = any(:overseen)"),
    /** the leaders of who gave the duty */
    LEADERS("s.unit_id = any(:led)");

    private final String condition;

    Addressee(String condition) {
        this.condition = condition;
    }

    /** Any of them; needs {@code :worked}, {@code :units}, {@code :led} and {@code :overseen}. */
    static String anyOf() {
        StringBuilder any = new StringBuilder("(");
        for (Addressee each : values()) {
            any.append(each.ordinal() == 0 ? "" : " or ")
                    .append("(s.addressee = '%s' and %s)".formatted(each.name(), each.condition));
        }
        return any.append(")").toString();
    }
}
