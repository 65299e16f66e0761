package vn.dondoc.reporting;

import org.springframework.stereotype.Component;
import vn.dondoc.obligation.Disclosure;

/** Whoever judges a duty that was answered by a section of another report reads the version that carries the answer. */
@Component
class EmbeddedReaders implements Disclosure {

    /** The answers that a person judges; goes on with the report whose they are. */
    private static final String JUDGED = """
            from report_embedding e join obligation d on d.id = e.obligation_id
            where e.answered_version is not null
              and (d.issuer_id = any(:overseen) or d.intake_unit_id = any(:overseen)) and e.host_id =
            """;

    /** Which versions {@code v} carry such an answer; with {@code :overseen}. */
    static final String VERSIONS = "v.number in (select e.answered_version " + JUDGED + " v.report_id)";

    @Override
    public String condition() {
        return "exists (select 1 " + JUDGED + " o.id)";
    }
}
