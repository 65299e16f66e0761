/** Turns a file as an office has it into clean text, or says in words why it cannot. */
@NullMarked
package vn.dondoc.intake.reading;

import org.jspecify.annotations.NullMarked;
