/** Letters and reports about who is late: drafted from the ledger, edited, numbered and signed by people. */
@ApplicationModule(
        allowedDependencies = {
            "reminder",
            "obligation",
            "plan",
            "agency",
            "account",
            "attachment",
            "document",
            "document::paper",
            "document::edxml"
        })
@NullMarked
package vn.dondoc.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
