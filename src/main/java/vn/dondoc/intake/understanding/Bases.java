package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documents that a document rests on: those named right after "Căn cứ", "Thực hiện" or in a section of that name. */
final class Bases {

    private static final Pattern OPENS = Pattern.compile(
            "^(?:can cu|thuc hien|thi hanh|theo (?:de nghi|quyet dinh|cong van|ke hoach|chi dao|tinh than"
                    + "|noi dung)|xet (?:de nghi|to trinh|bao cao)|tiep theo|trien khai(?: thuc hien)?|tren co so"
                    + "|de (?:trien khai|thuc hien))\\b");
    private static final Pattern SUBJECT = Pattern.compile(
            "\\b(?:ve viec|ve|quy dinh|phe duyet|ban hanh|huong dan|kem theo|thuc hien|ve cong tac|hop nhat"
                    + "|sua doi|trien khai)\\b");
    private static final Pattern NEXT = Pattern.compile(
            "[;]|,\\s(?=(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|cong van|chuong trinh"
                    + "|luat|thong bao|huong dan|cong dien|van ban|de an|ket luan"
                    + "|thong tri)\\b[^,;]{0,60}?\\bs[o0]\\b)|(?<=cua (?:bo )?luat [a-z ]{2,40})\\sva\\s(?=(?:ke hoach|quyet dinh|nghi quyet|nghi dinh"
                    + "|thong tu|chi thi|cong van) s[o0]:? \\d[^,;]{3,40}? ngay [^,;]{6,24} cua )");
    private static final Pattern DOCUMENT =
            Pattern.compile("^(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|cong van|chuong trinh|luat"
                    + "|thong bao|huong dan|cong dien|van ban|ket luan)\\b");
    private static final Pattern EARLIER =
            Pattern.compile(".*\\bda (?:co|ban hanh|gui) (?:van ban|cong van|thong bao|ke hoach|cong dien) so[: ]*");
    private static final Pattern HEADING = Pattern.compile(".*\\bcan cu\\b.*");

    private final Map<String, Found<String>> found = new LinkedHashMap<>();

    private Bases() {}

    static List<Found<String>> of(Node root) {
        Bases bases = new Bases();
        boolean more = false;
        for (Node node : root.children()) {
            Passage text = node.text();
            if (node.isPlain() || node.rank() >= Marker.DASH) {
                Matcher opens = OPENS.matcher(text.folded());
                boolean named = opens.find();
                if (named || more && DOCUMENT.matcher(text.folded()).find()) {
                    bases.read(text, named ? opens.end() : 0);
                }
                more = (named || more) && text.text().endsWith(";");
            }
            if (node.isHeading() && HEADING.matcher(text.folded()).matches() && text.length() < 80) {
                node.children().forEach(child -> bases.read(child.text(), 0));
            }
        }
        return new ArrayList<>(bases.found.values());
    }

    private void read(Passage text, int from) {
        Matcher next = NEXT.matcher(text.folded());
        int start = from;
        boolean more = true;
        while (more) {
            more = next.find();
            int end = more ? next.start() : text.length();
            readOne(text, start, end);
            start = end;
        }
    }

    /** Numbers up to the subject of the first document; a number inside a subject is another's. */
    private void readOne(Passage text, int start, int end) {
        int subject = end;
        for (DocumentNumber number : DocumentNumber.in(text)) {
            if (number.start() < start || number.start() >= Math.min(end, subject)) {
                continue;
            }
            if (EARLIER.matcher(text.folded().substring(0, number.start())).matches()) {
                continue;
            }
            found.putIfAbsent(number.value(), Found.certain(number.value(), text.span(number.start(), number.end())));
            Matcher intro = SUBJECT.matcher(text.folded()).region(number.end(), end);
            if (intro.find()) {
                subject = intro.start();
            }
        }
    }
}
