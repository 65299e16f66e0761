/** Pages of the agenda module. */
@NullMarked
package vn.dondoc.agenda.web;

import org.jspecify.annotations.NullMarked;
