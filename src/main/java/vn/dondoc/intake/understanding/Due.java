package vn.dondoc.intake.understanding;

import org.jspecify.annotations.Nullable;

/**
 * Words that say by when.
 *
 * @param words     as printed: "trước ngày 05/5"
 * @param start     where they begin in the sentence
 * @param end       where they end
 * @param date      the day they name, if they name one
 * @param recurring true if the day comes again every month or year
 */
record Due(
        Passage words,
        int start,
        int end,
        Sort sort,
        @Nullable PrintedDate date,
        boolean recurring) {

    /** What kind of words they are. */
    enum Sort {
        /** A day: "chậm nhất ngày 15/12/2021". */
        DAY,
        /** A stretch of time: "trong quý I/2024". */
        WINDOW,
        /** A time counted from an event: "sau 10 ngày làm việc kể từ ngày …". */
        AFTER,
        /** A rhythm: "định kỳ 6 tháng, năm". */
        RHYTHM,
        /** No more than a pointer: "theo thời gian quy định". */
        POINTER
    }

    boolean isDay() {
        return sort == Sort.DAY;
    }

    Found<String> found() {
        return words.certain();
    }

    @Nullable
    Found<PrintedDate> foundDate() {
        return date == null ? null : Found.certain(date, words.span());
    }
}
