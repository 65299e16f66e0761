package vn.dondoc.site;

/** As many words of a text as there is room for. */
public final class Shortened {

    private Shortened() {}

    /** Cut between two words, and ended with «…» where it was cut; never longer than that many characters. */
    public static String of(String text, int longest) {
        String line = text.strip();
        if (line.length() <= longest) {
            return line;
        }
        String cut = line.substring(0, longest);
        int word = cut.lastIndexOf(' ');
        String whole = word > 0 ? cut.substring(0, word) : cut.substring(0, longest - 1);
        return whole.replaceFirst("[\\s,;:.–-]+$", "") + "…";
    }
}
