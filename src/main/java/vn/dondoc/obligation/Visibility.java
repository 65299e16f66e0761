package vn.dondoc.obligation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Which single rows a person may open: what is theirs to see, and what is disclosed to them besides. */
@Component
class Visibility {

    private final String condition;

    Visibility(List<Disclosure> disclosures) {
        StringBuilder any = new StringBuilder(Ledger.VISIBLE);
        disclosures.forEach(each -> any.append(" or (").append(each.condition()).append(")"));
        this.condition = "(" + any + ")";
    }

    String condition() {
        return condition;
    }
}
