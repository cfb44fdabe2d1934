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

create function schakel.connect_referred_trajectory(referral uuid) returns void
language sql volatile security definer set search_path = schakel as $$
  update trajectory t set state = 'CONNECTED', version = t.version + 1
  from referral r
  where r.id = connect_referred_trajectory.referral and t.id = r.trajectory_id and t.state = 'OPEN'
    and schakel.referral_taken_by_us(r.id)
$$;

-- Consent lasts as long as help runs at one of the partners: at the sender, or where a referral was taken.
create or replace function schakel.guidance_runs(trajectory uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from trajectory t where t.id = guidance_runs.trajectory and t.state <> 'CLOSED')
      or exists (select from referral r
                 where r.trajectory_id = guidance_runs.trajectory
                   and r.state in ('ACCEPTED', 'FIRST_APPOINTMENT', 'NO_SHOW', 'ARRIVED', 'TAKEN_UP', 'RESULT_KNOWN'))
$$;
