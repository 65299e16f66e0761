/** Prints sheets of lines and tables as DOCX and as PDF, so that both look the same; knows no kind of paper. */
@NullMarked
package vn.dondoc.document.press;

import org.jspecify.annotations.NullMarked;
