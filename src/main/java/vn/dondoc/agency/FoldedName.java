package vn.dondoc.agency;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it is compared: without marks, case, punctuation, brackets and verbs of assignment, and with the usual
 * long words in their usual short form.
 */
record FoldedName(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern VERBS = Pattern.compile("^(?:de nghi|giao|yeu cau|moi|cac dong chi|thu truong) ");

    private static final Pattern WHERE = Pattern.compile(" (?:tren dia ban|truc thuoc|thuoc)(?: .*)?$");
    private static final Pattern TRAILING_KIND =
            Pattern.compile(" (?:huyen|tinh|thanh pho|thi xa|quan|xa|phuong|thi tran|dac khu)$");
    private static final Pattern KIND_OF_PLACE =
            Pattern.compile("^(?:huyen|tinh|thanh pho|thi xa|quan|xa|phuong|thi tran|dac khu) ");

    private static final Map<String, String> SHORT_FORMS = new LinkedHashMap<>();

    static {
        SHORT_FORMS.put("uy ban nhan dan", "ubnd");
        SHORT_FORMS.put("hoi dong nhan dan", "hdnd");
        SHORT_FORMS.put("ban chi dao", "bcd");
        SHORT_FORMS.put("uy ban mat tran to quoc viet nam", "mttq");
        SHORT_FORMS.put("uy ban mat tran to quoc", "mttq");
        SHORT_FORMS.put("mat tran to quoc viet nam", "mttq");
        SHORT_FORMS.put("mat tran to quoc", "mttq");
        SHORT_FORMS.put("ubmttqvn", "mttq");
        SHORT_FORMS.put("ubmttq", "mttq");
        SHORT_FORMS.put("lien hiep phu nu", "lhpn");
        SHORT_FORMS.put("hoi phu nu", "hoi lhpn");
        SHORT_FORMS.put("doan thanh nien cong san ho chi minh", "doan tncs hcm");
        SHORT_FORMS.put("doan tncs ho chi minh", "doan tncs hcm");
        SHORT_FORMS.put("doan thanh nien", "doan tncs hcm");
        SHORT_FORMS.put("doan tncs hcm huyen", "huyen doan");
        SHORT_FORMS.put("doan tncs hcm thi xa", "thi doan");
        SHORT_FORMS.put("doan tncs hcm quan", "quan doan");
        SHORT_FORMS.put("doan tncs hcm thanh pho", "thanh doan");
        SHORT_FORMS.put("doan tncs hcm tinh", "tinh doan");
        SHORT_FORMS.put("doan tncs hcm xa", "xa doan");
        SHORT_FORMS.put("doan tncs hcm phuong", "phuong doan");
        SHORT_FORMS.put("cuu chien binh", "ccb");
        SHORT_FORMS.put("lao dong thuong binh va xa hoi", "ldtbxh");
        SHORT_FORMS.put("lao dong thuong binh xa hoi", "ldtbxh");
        SHORT_FORMS.put("ld tb xh", "ldtbxh");
        SHORT_FORMS.put("ld tbxh", "ldtbxh");
        SHORT_FORMS.put("van hoa va thong tin", "vhtt");
        SHORT_FORMS.put("van hoa thong tin", "vhtt");
        SHORT_FORMS.put("vh tt", "vhtt");
        SHORT_FORMS.put("giao duc va dao tao", "gddt");
        SHORT_FORMS.put("giao duc dao tao", "gddt");
        SHORT_FORMS.put("gd dt", "gddt");
        SHORT_FORMS.put("thong tin va truyen thong", "tttt");
        SHORT_FORMS.put("tai nguyen va moi truong", "tnmt");
        SHORT_FORMS.put("tai chinh ke hoach", "tckh");
        SHORT_FORMS.put("tc kh", "tckh");
        SHORT_FORMS.put("nong nghiep va phat trien nong thon", "nnptnt");
        SHORT_FORMS.put("kinh te va ha tang", "ktht");
        SHORT_FORMS.put("trung tam", "tt");
        SHORT_FORMS.put("van phong", "vp");
    }

    static FoldedName of(String written) {
        String plain = Normalizer.normalize(BRACKETS.matcher(written).replaceAll(" "), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D');
        plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        plain = NO_WORD.matcher(plain).replaceAll(" ").strip();
        plain = VERBS.matcher(plain).replaceFirst("");
        plain = plain.startsWith("p ") ? "phong " + plain.substring(2) : plain;
        for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
            plain = (" " + plain + " ")
                    .replace(" " + form.getKey() + " ", " " + form.getValue() + " ")
                    .strip();
        }
        return new FoldedName(plain);
    }

    /** Without the place that the context already names: "phong tu phap huyen quang dien" → "phong tu phap". */
    FoldedName without(FoldedName place) {
        String rest = withoutEnd(place.text);
        if (rest.equals(text)) {
            // "Huyện đoàn Quảng Điền" names the place without its kind; "UBND huyện Quảng Điền" seen from the commune
            // of the same name is somebody else
            String bare = withoutEnd(KIND_OF_PLACE.matcher(place.text).replaceFirst(""));
            rest = TRAILING_KIND.matcher(bare).find() ? text : bare;
        }
        return new FoldedName(TRAILING_KIND.matcher(rest).replaceFirst(""));
    }

    /** Without what only says where: "các cơ quan, đơn vị trên địa bàn huyện", "Công an huyện". */
    FoldedName withoutWhere() {
        String rest = WHERE.matcher(text).replaceFirst("");
        return new FoldedName(TRAILING_KIND.matcher(rest).replaceFirst(""));
    }

    private String withoutEnd(String end) {
        return text.endsWith(" " + end)
                ? text.substring(0, text.length() - end.length()).strip()
                : text;
    }

    /** Share of words in common, 0 to 1. */
    double likeness(FoldedName other) {
        Set<String> mine = words();
        Set<String> theirs = other.words();
        long common = mine.stream().filter(theirs::contains).count();
        return 2.0 * common / (mine.size() + theirs.size());
    }

    private Set<String> words() {
        return new LinkedHashSet<>(List.of(text.split(" ")));
    }
}
