-- What an acceptance changes at the sender. The rows belong to the sender, the deed to the recipient: these doors check
-- that the acting organisation really is the recipient and that a named worker has accepted.

create function schakel.referral_taken_by_us(referral uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from referral r
                 where r.id = referral_taken_by_us.referral
                   and schakel.receives_for_intake(r.recipient_organisation_id)
                   and r.receiver_worker_id is not null
                   and r.state not in ('SENT', 'SENT_SECURE', 'RECEIVED'))
$$;

-- The trajectory is connected and its domains are referred. In a crisis or a rest the trajectory stays as it is: those go
-- on whatever a partner does. Done twice, it is done once.
create function schakel.connect_referred(referral uuid) returns void
language plpgsql volatile security definer set search_path = schakel as $$
declare
  ours schakel.referral%rowtype;
  by_name text;
begin
  if not schakel.referral_taken_by_us(referral) then
    return;
  end if;
  select * into strict ours from referral r where r.id = connect_referred.referral;
  by_name := ours.receiver_name || ', ' || (select o.name from organisation o where o.id = ours.recipient_organisation_id);

  update trajectory set state = 'CONNECTED', state_since = ours.state_since, version = version + 1
  where id = ours.trajectory_id and state = 'OPEN';
  if found then
    insert into trajectory_event (id, organisation_id, trajectory_id, at, by_worker_id, happening)
    values (gen_random_uuid(), ours.organisation_id, ours.trajectory_id, ours.state_since, ours.receiver_worker_id, 'CONNECTED');
  end if;

  insert into domain_talk (trajectory_id, domain, organisation_id, question_set)
  select ours.trajectory_id, d, ours.organisation_id, 0 from unnest(ours.domains) d
  on conflict do nothing;
  insert into domain_change (trajectory_id, domain, organisation_id, from_state, to_state, at, worker_id, who)
  select t.trajectory_id, t.domain, t.organisation_id, t.state, 'REFERRED', ours.state_since, ours.receiver_worker_id, by_name
  from domain_talk t
  where t.trajectory_id = ours.trajectory_id and t.domain = any (ours.domains) and t.state <> 'REFERRED';
  update domain_talk t set state = 'REFERRED', changed_at = ours.state_since, changed_by = by_name
  where t.trajectory_id = ours.trajectory_id and t.domain = any (ours.domains) and t.state <> 'REFERRED';
end $$;

-- Consent lasts as long as help runs at one of the partners: at the sender, or where a referral was taken.
create or replace function schakel.guidance_runs(trajectory uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from trajectory t where t.id = guidance_runs.trajectory and t.state <> 'CLOSED')
      or exists (select from referral r
                 where r.trajectory_id = guidance_runs.trajectory
                   and r.state in ('ACCEPTED', 'FIRST_APPOINTMENT', 'NO_SHOW', 'ARRIVED', 'TAKEN_UP', 'RESULT_KNOWN'))
$$;
