package vn.dondoc.calendar;

/** Any time in a window, at the latest on its last day: «quý II, quý III năm 2021». */
public record WindowRule(Window window) implements DueRule {

    @Override
    public DueKind kind() {
        return DueKind.WINDOW;
    }

    @Override
    public String toText() {
        return kind() + " " + window.toText();
    }

    @Override
    public String words() {
        return "trong " + window.label();
    }
}
