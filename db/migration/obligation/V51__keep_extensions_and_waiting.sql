alter table obligation
    -- the day that the unit wishes for, until the wish is answered or the duty is done
    add asked_due_on date,
    add extensions int not null default 0,
    -- since when the one whose turn it is has had it: the unit while it owes, the intake unit while it judges
    add waiting_since timestamptz,
    -- decided together with "late"
    add late_by_days int;

update obligation o set
    extensions = (select count(*) from obligation_event e where e.obligation_id = o.id and e.kind = 'EXTENDED'),
    waiting_since = (select e.at from obligation_event e
                     where e.obligation_id = o.id and e.kind in ('OPENED', 'SUBMITTED', 'RETURNED')
                     order by e.number desc limit 1),
    late_by_days = case when o.late then (o.first_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date
        - (select d.due_on from obligation_event d
           where d.obligation_id = o.id and d.kind in ('OPENED', 'DUE_SET', 'EXTENDED')
             and d.number < (select min(s.number) from obligation_event s
                             where s.obligation_id = o.id and s.kind = 'SUBMITTED')
           order by d.number desc limit 1)
        when not o.late then 0 end;

alter table obligation
    alter extensions drop default,
    alter waiting_since set not null,
    add check (asked_due_on is null or status in ('OPEN', 'ACKNOWLEDGED', 'RETURNED')),
    add check ((late is null) = (late_by_days is null));

-- what somebody wrote down for another, and when: the step itself stands on the day on which the paper came in
alter table obligation_event add recorded_at timestamptz;
