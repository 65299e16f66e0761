/** The administrator's first page: accounts, units, how the installation is, and what was done lately. */
@ApplicationModule(allowedDependencies = {"agency", "account"})
@NullMarked
package vn.dondoc.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
