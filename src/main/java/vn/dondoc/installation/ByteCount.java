package vn.dondoc.installation;

import java.util.Locale;

/** A number of bytes as people say it: «850 MB», «1,2 GB». */
record ByteCount(long bytes) {

    private static final long KILO = 1024;
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @Override
    public String toString() {
        double value = bytes;
        int unit = 0;
        while (value >= KILO && unit < UNITS.length - 1) {
            value /= KILO;
            unit++;
        }
        return String.format(VIETNAMESE, value < 10 && unit > 0 ? "%.1f %s" : "%.0f %s", value, UNITS[unit]);
    }
}
