package vn.dondoc.progress;

/** What a unit reads under what it asked, in SQL. */
final class Answers {

    /**
     * Rows {@code n}: what somebody answered to an entry, and what a leader instructed since because of its duty, as long
     * as that word stands.
     */
    static final String GIVEN = """
            (select a.id, a.entry_id, a.words, a.by_account, a.at, false as instructed from progress_answer a
             union all
             select t.id, asked.id, t.text, t.instructed_by, t.instructed_at, true
             from plan_task t join progress_entry asked on asked.obligation_id = t.answers_id
             where asked.at <= t.instructed_at and t.withdrawn_at is null
               and (asked.obstacles is not null or asked.recommendation is not null)) n
            """;

    private Answers() {}
}
