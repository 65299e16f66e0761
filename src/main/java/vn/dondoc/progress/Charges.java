package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.PostingHandedOver;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.site.Ids;

/**
 * The front door to who in a unit does a task. The duty stays the unit's: who no longer serves there holds nothing. Where
 * the unit is no more, those who serve the one in its place do its work. What a person may not see is {@link vn.dondoc.site.NotFound}; what is settled, or was given to another meanwhile, is
 * {@link TaskMoved}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Charges {

    private final TaskDoor door;
    private final Obligations obligations;
    private final ComingHandovers coming;
    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * Gives the work to a person who serves the unit today: whoever leads or monitors there chooses, anybody else takes it
     * only for herself. A duty that was not acknowledged yet is thereby.
     *
     * @param seen how many changes of the person were known to who asks
     * @throws ProgressRefused NOT_OURS, or NOTE_MISSING where somebody takes over from another who still serves there
     */
    public void give(UUID id, UUID toAccount, @Nullable String note, int seen, Standing by) {
        TaskDoor.Task task = door.open(id, by);
        UUID unit = task.row().unitId();
        boolean self = toAccount.equals(by.accountId());
        if (!serves(toAccount, unit) || !(self || by.oversees(unit))) {
            throw new ProgressRefused(ProgressRefused.Reason.NOT_OURS);
        }
        if (changes(id) != seen) {
            throw new TaskMoved();
        }
        boolean noted = note != null && !note.isBlank();
        if (!noted && !by.oversees(unit) && isHeldByAnother(id, toAccount, unit)) {
            throw new ProgressRefused(ProgressRefused.Reason.NOTE_MISSING);
        }
        if (task.isToAcknowledge()) {
            obligations.acknowledge(id, by);
        }
        write(id, toAccount, noted ? note : null, by.accountId());
    }

    /**
     * What lay with who leaves lies with the successor. Before the day on which she begins nothing passes: until then the
     * work is still done by who leaves, see {@link #passOnDue}.
     */
    @EventListener
    void passOn(PostingHandedOver handed) {
        if (!handed.from().isAfter(VietnamTime.today(clock))) {
            passOn(handed.unitId(), handed.fromAccount(), handed.toAccount(), null, handed.toAccount());
        } else {
            coming.keep(handed);
        }
    }

    /** Passes on what was handed over in advance for a day that has come; to who does not serve there then, nothing. */
    public void passOnDue() {
        LocalDate today = VietnamTime.today(clock);
        if (coming.isAnyDue(today)) {
            coming.take(today).stream()
                    .filter(due -> serves(due.toAccount(), due.unitId()))
                    .forEach(due -> passOn(due.unitId(), due.fromAccount(), due.toAccount(), null, due.toAccount()));
        }
    }

    /**
     * Somebody leaves a unit: what lay with her there and is open lies with her successor from now on.
     *
     * @return how many tasks passed on
     */
    public int passOn(UUID unitId, UUID fromAccount, UUID toAccount, @Nullable String note, UUID byAccount) {
        var held = jdbc.sql("""
                        select o.id from obligation o join progress_charge c on c.obligation_id = o.id
                        where (o.unit_id = :unit or o.unit_id in (
                                   select h.unit_id from agency_heirs(:today) h where h.heir_id = :unit))
                          and o.settled_at is null and c.to_account = :from
                          and not exists (select 1 from progress_charge n
                                          where n.obligation_id = c.obligation_id and n.number > c.number)
                        order by o.id for no key update of o
                        """)
                .param("unit", unitId)
                .param("today", VietnamTime.today(clock))
                .param("from", fromAccount)
                .query(UUID.class)
                .list();
        held.forEach(id -> write(id, toAccount, note, byAccount));
        return held.size();
    }

    /** The open tasks whose work lies with this person, in units where he or she serves today. */
    @Transactional(readOnly = true)
    public Set<UUID> givenTo(UUID accountId) {
        return Set.copyOf(jdbc.sql("""
                        select o.id from progress_charge c join obligation o on o.id = c.obligation_id
                        where c.to_account = :account and o.settled_at is null
                          and not exists (select 1 from progress_charge n
                                          where n.obligation_id = c.obligation_id and n.number > c.number)
                          and exists (select 1 from agency_posting p where p.account_id = c.to_account
                                      and p.unit_id in (o.unit_id, agency_heir(o.unit_id, :today))
                                      and :today between p.valid_from and coalesce(p.valid_until, 'infinity'))
                        """)
                .param("account", accountId)
                .param("today", VietnamTime.today(clock))
                .query(UUID.class)
                .list());
    }

    private boolean serves(UUID account, UUID unit) {
        return jdbc.sql("""
                        select exists (select 1 from agency_posting where account_id = :account
                            and unit_id in (:unit, agency_heir(:unit, :today))
                            and :today between valid_from and coalesce(valid_until, 'infinity'))
                        """)
                .param("account", account)
                .param("unit", unit)
                .param("today", VietnamTime.today(clock))
                .query(Boolean.class)
                .single();
    }

    private boolean isHeldByAnother(UUID id, UUID account, UUID unit) {
        return jdbc.sql("select to_account from progress_charge where obligation_id = ? order by number desc limit 1")
                .param(id)
                .query(UUID.class)
                .optional()
                .filter(holder -> !holder.equals(account) && serves(holder, unit))
                .isPresent();
    }

    private int changes(UUID id) {
        return jdbc.sql("select coalesce(max(number), 0) from progress_charge where obligation_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private void write(UUID id, UUID toAccount, @Nullable String note, UUID by) {
        jdbc.sql("""
                        insert into progress_charge (id, obligation_id, number, to_account, note, by_account, at)
                        values (:row, :id, :number, :to, :note, :by, :now)
                        """)
                .param("row", Ids.next())
                .param("id", id)
                .param("number", changes(id) + 1)
                .param("to", toAccount)
                .param("note", note == null ? null : note.strip())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
