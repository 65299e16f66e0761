package vn.dondoc.document.paper;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The day of a paper as far as it is known (NĐ 30/2020, Phụ lục I, Mục II.4): days below ten and the months 1 and 2
 * have a leading nought, the other months none.
 *
 * @param month 0 while it is not known
 * @param day 0 while it is not known
 */
public record PaperDay(int year, int month, int day) {

    private static final int FIRST_TWO_FIGURES = 10;
    private static final int ROOM = 6;

    public PaperDay {
        if (month == 0 && day != 0 || month < 0 || day < 0) {
            throw new IllegalArgumentException("A day without its month");
        }
        if (month != 0) {
            // refuses 31/6 and the like
            YearMonth.of(year, month).atDay(Math.max(day, 1));
        }
    }

    public static PaperDay on(LocalDate day) {
        return new PaperDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The day is written in by hand. */
    public static PaperDay in(YearMonth month) {
        return new PaperDay(month.getYear(), month.getMonthValue(), 0);
    }

    /** Day and month are written in by hand. */
    public static PaperDay in(Year year) {
        return new PaperDay(year.getValue(), 0, 0);
    }

    /** «ngày 05 tháng 01 năm 2026»; room where a part is not known. */
    public String line() {
        String dayWritten = day == 0 ? Written.room(ROOM) : " " + twoFigures(day) + " ";
        String monthWritten = month == 0 ? Written.room(ROOM) : " " + (month <= 2 ? twoFigures(month) : month) + " ";
        return "ngày" + dayWritten + "tháng" + monthWritten + "năm " + year;
    }

    /** «05/01/2026», «15/6/2021», as tables say it: with the same noughts; only of a day that is known. */
    String figures() {
        return twoFigures(day) + "/" + (month <= 2 ? twoFigures(month) : month) + "/" + year;
    }

    private static String twoFigures(int value) {
        return value < FIRST_TWO_FIGURES ? "0" + value : Integer.toString(value);
    }
}
