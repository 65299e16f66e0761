package vn.dondoc.intake.web;

/** A new unit was refused, and with it everything that was to be learnt at the same time. */
class NotLearnt extends RuntimeException {

    private final transient Problem problem;

    NotLearnt(Problem problem, Throwable cause) {
        super(cause);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
