/** Turns the text of an administrative document into a draft in which every field carries the words it came from. */
@NullMarked
package vn.dondoc.intake.understanding;

import org.jspecify.annotations.NullMarked;
