/** Pages of the calendar module. */
@NullMarked
package vn.dondoc.calendar.web;

import org.jspecify.annotations.NullMarked;
