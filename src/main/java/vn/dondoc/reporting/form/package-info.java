/** What a report asks: sections, indicators, rules between figures, and what is wrong with an answer. No database. */
@NullMarked
package vn.dondoc.reporting.form;

import org.jspecify.annotations.NullMarked;
