package vn.dondoc.letter;

/** Somebody else has saved a version meanwhile, or the letter is no draft any more. */
public final class LetterMoved extends RuntimeException {

    LetterMoved() {
        super("the letter was changed meanwhile");
    }
}
