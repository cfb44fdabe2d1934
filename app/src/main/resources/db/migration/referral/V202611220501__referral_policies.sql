-- Who sees which row of a referral. The recipient sees it from the moment it is sent and only for intake work; a
-- financial inquiry, another purpose or another organisation sees nothing.

create function schakel.referral_is_prepared(state text) returns boolean
language sql immutable parallel safe as $$
  select state in ('DRAFT', 'CLIENT_AGREED', 'CALLED')
$$;

create function schakel.referral_opens_package(state text) returns boolean
language sql immutable parallel safe as $$
  select state in ('SENT', 'SENT_SECURE', 'RECEIVED', 'ACCEPTED', 'FIRST_APPOINTMENT', 'NO_SHOW', 'ARRIVED', 'TAKEN_UP',
                   'RESULT_KNOWN')
$$;

create function schakel.receives_for_intake(recipient uuid) returns boolean
language sql stable parallel safe as $$
  select coalesce(recipient = schakel.acting_organisation() and schakel.acting('purpose') = 'INTAKE', false)
$$;

alter table schakel.referral enable row level security;
create policy sends on schakel.referral
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id)
    and schakel.works_together_with(recipient_organisation_id)
    and exists (select from schakel.trajectory t
                where t.id = trajectory_id and t.organisation_id = referral.organisation_id));
create policy receives on schakel.referral for select
  using (schakel.receives_for_intake(recipient_organisation_id)
    and sent_at is not null and not schakel.referral_is_prepared(state));
create policy answers on schakel.referral for update
  using (schakel.receives_for_intake(recipient_organisation_id) and schakel.referral_opens_package(state))
  with check (schakel.receives_for_intake(recipient_organisation_id)
    and sent_at is not null and not schakel.referral_is_prepared(state));

-- The recipient answers; it never rewrites what the sender asked, nor to whom, nor with what.
create function schakel.keep_senders_part() returns trigger language plpgsql as $$
begin
  if schakel.acting_organisation() = old.recipient_organisation_id and
     (new.id, new.organisation_id, new.recipient_organisation_id, new.trajectory_id, new.domains, new.created_by,
      new.sent_at, new.sent_by_name, new.package_id, new.previous_id)
     is distinct from
     (old.id, old.organisation_id, old.recipient_organisation_id, old.trajectory_id, old.domains, old.created_by,
      old.sent_at, old.sent_by_name, old.package_id, old.previous_id) then
    raise exception 'The recipient of a referral changes nothing of what the sender wrote';
  end if;
  return new;
end $$;
create trigger keep_senders_part before update on schakel.referral
  for each row execute function schakel.keep_senders_part();

-- The two doors of the tables below: policies that look at a referral must not run into its own.
create function schakel.sends_referral(referral uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from referral r where r.id = referral and schakel.works_with_clients_of(r.organisation_id))
$$;

create function schakel.receives_referral(referral uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from referral r
                 where r.id = referral and schakel.receives_for_intake(r.recipient_organisation_id)
                   and r.sent_at is not null and not schakel.referral_is_prepared(r.state))
$$;

-- May the acting recipient read this part of a package now? The client's consent is asked each time.
create function schakel.may_read_part(package uuid, category text) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (
    select from share_package p join referral r on r.package_id = p.id
    where p.id = may_read_part.package
      and schakel.receives_for_intake(p.recipient_organisation_id)
      and schakel.acting('purpose') = p.purpose
      and schakel.referral_opens_package(r.state)
      and schakel.consent_valid(p.trajectory_id, p.recipient_organisation_id, p.purpose, may_read_part.category))
$$;

-- May the acting recipient read the client's question now? The same question, asked for what both sides write about it.
create function schakel.may_read_question(referral uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from referral r
                 where r.id = may_read_question.referral and schakel.may_read_part(r.package_id, 'K2'))
$$;

-- Does the client agree, at the recipient, that the sender hears what came of it?
create function schakel.may_read_result(referral uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from referral r
                 where r.id = may_read_result.referral
                   and schakel.receives_for_intake(r.organisation_id)
                   and r.receiver_trajectory_id is not null
                   and schakel.consent_valid(r.receiver_trajectory_id, r.organisation_id, 'INTAKE', 'K4'))
$$;

alter table schakel.referral_brief enable row level security;
create policy sends on schakel.referral_brief
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id) and schakel.sends_referral(referral_id));

alter table schakel.referral_call enable row level security;
create policy sends on schakel.referral_call
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id) and schakel.sends_referral(referral_id));

alter table schakel.referral_event enable row level security;
create policy did on schakel.referral_event
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id)
    and (schakel.sends_referral(referral_id) or schakel.receives_referral(referral_id)));
create policy sends on schakel.referral_event for select using (schakel.sends_referral(referral_id));
create policy receives on schakel.referral_event for select
  using (schakel.receives_referral(referral_id) and not schakel.referral_is_prepared(state));

alter table schakel.referral_message enable row level security;
create policy wrote on schakel.referral_message
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id)
    and (schakel.sends_referral(referral_id) or schakel.receives_referral(referral_id)));
create policy sends on schakel.referral_message for select using (schakel.sends_referral(referral_id));
create policy receives on schakel.referral_message for select using (schakel.may_read_question(referral_id));

alter table schakel.referral_result enable row level security;
create policy wrote on schakel.referral_result
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id) and schakel.receives_referral(referral_id));
create policy sends on schakel.referral_result for select using (schakel.may_read_result(referral_id));

alter table schakel.share_package enable row level security;
create policy sends on schakel.share_package
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id) and exists (
    select from schakel.referral r
    where r.id = referral_id and r.organisation_id = share_package.organisation_id
      and r.trajectory_id = share_package.trajectory_id
      and r.recipient_organisation_id = share_package.recipient_organisation_id));
create policy receives on schakel.share_package for select
  using (schakel.receives_for_intake(recipient_organisation_id) and schakel.receives_referral(referral_id));
create policy opens on schakel.share_package for update
  using (schakel.receives_for_intake(recipient_organisation_id) and schakel.receives_referral(referral_id));

-- No valid line, no byte: neither written nor read.
alter table schakel.share_package_part enable row level security;
create policy sends on schakel.share_package_part for select using (schakel.works_with_clients_of(organisation_id));
create policy packs on schakel.share_package_part for insert
  with check (schakel.works_with_clients_of(organisation_id) and exists (
    select from schakel.share_package p
    where p.id = package_id and p.organisation_id = share_package_part.organisation_id
      and schakel.consent_valid(p.trajectory_id, p.recipient_organisation_id, p.purpose, category)));
create policy receives on schakel.share_package_part for select using (schakel.may_read_part(package_id, category));
