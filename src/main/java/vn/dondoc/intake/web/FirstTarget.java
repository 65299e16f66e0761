package vn.dondoc.intake.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.TargetDirection;

/** Reads direction and share out of the words of a target where they leave no choice. */
final class FirstTarget {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:,\\d{1,2})?)\\s*%");
    private static final Pattern LESS = Pattern.compile("\\bgiảm\\b", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAST = Pattern.compile(
            "ít nhất|tối thiểu|trở lên|trên \\d|từ \\d|đạt", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private FirstTarget() {}

    static ReviewForm.TargetLine of(String words) {
        ReviewForm.TargetLine line = new ReviewForm.TargetLine();
        line.measure = words;
        line.direction = TargetDirection.WORDS.name();
        Matcher share = SHARE.matcher(words);
        if (!share.find()) {
            return line;
        }
        String value = share.group(1);
        if (share.find()) {
            // two shares in one sentence: which one counts is for a person to say
            line.doubt = true;
            return line;
        }
        boolean less = LESS.matcher(words).find();
        if (less || LEAST.matcher(words).find() || value.equals("100")) {
            line.direction = (less ? TargetDirection.DECREASE : TargetDirection.AT_LEAST).name();
            line.value = value;
            line.unit = "%";
        }
        return line;
    }
}
