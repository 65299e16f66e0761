/** Finds plans, tasks, reports, units and the text of documents by the words of one box, among what a person may see. */
@ApplicationModule(allowedDependencies = {"obligation", "intake", "reporting::register", "plan", "agency", "account"})
@NullMarked
package vn.dondoc.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
