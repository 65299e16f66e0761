-- the moment of what a paper of a draft says
alter table plan add column changed_at timestamptz;
update plan p set changed_at = (select max(s.at) from plan_step s where s.plan_id = p.id);
