package vn.dondoc.document.press;

import java.time.Instant;

/**
 * What a file says of itself, outside its pages.
 *
 * @param sources what it was made from
 * @param moment of the data, which is the moment that the file bears
 */
public record Imprint(String title, String author, String sources, Instant moment) {

    static final String PROGRAM = "Đôn Đốc";
    static final String LANGUAGE = "vi-VN";
}
