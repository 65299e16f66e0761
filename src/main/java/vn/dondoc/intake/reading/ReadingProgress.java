package vn.dondoc.intake.reading;

/** Hears how many pages are done while a long document is read. */
@FunctionalInterface
public interface ReadingProgress {

    ReadingProgress SILENT = (done, total) -> {};

    void pagesDone(int done, int total);
}
