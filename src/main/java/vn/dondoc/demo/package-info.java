/** A world to look at: two districts with their units, people, plans and what became of them, told as data. */
@ApplicationModule(
        allowedDependencies = {
            "succession",
            "progress",
            "reporting",
            "reporting :: form",
            "obligation",
            "plan",
            "agency",
            "account"
        })
@NullMarked
package vn.dondoc.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
