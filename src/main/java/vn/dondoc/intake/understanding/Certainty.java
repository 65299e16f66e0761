package vn.dondoc.intake.understanding;

/** Whether a field was read from words that leave no choice, or guessed from its surroundings. */
public enum Certainty {
    CERTAIN,
    DOUBTFUL
}
