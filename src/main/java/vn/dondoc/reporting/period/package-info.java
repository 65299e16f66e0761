/** One period of a regime for those who gather its reports: who owes, until when, and when the whole is due above. */
@NullMarked
package vn.dondoc.reporting.period;

import org.jspecify.annotations.NullMarked;
