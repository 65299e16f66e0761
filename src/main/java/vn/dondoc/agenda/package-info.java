/** The days on which something is due, as a calendar: on a page, and in the calendars of phones and mail programs. */
@ApplicationModule(allowedDependencies = {"obligation", "plan", "agency", "account", "document"})
@NullMarked
package vn.dondoc.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
