/** How many reports become one: sums, comparisons, masks of small counts, answers to targets, assembled words. No database. */
@NullMarked
package vn.dondoc.reporting.consolidation;

import org.jspecify.annotations.NullMarked;
