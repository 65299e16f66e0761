/** Plans above and below each other: who issued the plan that was asked for, and whether ours answers what was ordered. */
@ApplicationModule(allowedDependencies = {"obligation", "plan", "agency", "account", "attachment"})
@NullMarked
package vn.dondoc.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
