/** Changes of the organisation, prepared over several sittings and carried out whole: who inherits what is open. */
@ApplicationModule(allowedDependencies = {"obligation", "plan", "agency", "account"})
@NullMarked
package vn.dondoc.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
