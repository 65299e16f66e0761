package vn.dondoc.obligation;

/** More duties are meant than one act may touch. */
public class TooManyAtOnce extends RuntimeException {

    TooManyAtOnce(int most) {
        super("More than " + most);
    }
}
