/** A world to look at: two districts with their units, people, plans and what became of them, told as data. */
@ApplicationModule(
        allowedDependencies = {
            "succession",
            "letter",
            "progress",
            "reporting",
            "reporting :: form",
            "obligation",
            "plan",
            "agency",
            "account",
            "attachment",
            "document :: paper"
        })
@NullMarked
package vn.dondoc.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
