package vn.dondoc.succession;

import java.util.List;

/** Something has still to be decided or confirmed by a person before a change can be carried out. */
public class Undecided extends RuntimeException {

    private final transient List<Problem> problems;

    Undecided(List<Problem> problems) {
        super(problems.toString());
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }
}
