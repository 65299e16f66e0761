/** What a report asks: sections, indicators, rules between figures, and what is wrong with an answer. No database. */
@NamedInterface("form")
@NullMarked
package vn.dondoc.reporting.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
