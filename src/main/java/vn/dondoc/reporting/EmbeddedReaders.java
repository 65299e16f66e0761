package vn.dondoc.reporting;

import org.springframework.stereotype.Component;
import vn.dondoc.obligation.Disclosure;

/** Whoever judges a duty that was answered by a section of another report reads what was handed in of that report. */
@Component
class EmbeddedReaders implements Disclosure {

    @Override
    public String condition() {
        return """
                exists (select 1 from report_embedding e join obligation d on d.id = e.obligation_id
                        where e.host_id = o.id and e.answered_version is not null
                          and (d.issuer_id = any(:overseen) or d.intake_unit_id = any(:overseen)))
                """;
    }
}
