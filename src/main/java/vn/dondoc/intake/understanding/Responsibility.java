package vn.dondoc.intake.understanding;

import java.util.List;

/** What one agency or group of agencies is given under a heading, colon or sentence of its own. */
public record Responsibility(
        Found<String> agency, Found<AssignmentMode> mode, List<Found<String>> duties, String sectionPath) {

    public Responsibility {
        duties = List.copyOf(duties);
    }
}
