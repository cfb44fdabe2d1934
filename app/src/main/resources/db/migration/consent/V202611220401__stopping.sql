-- A stop is work for two: the partner that may no longer look, and the one that keeps the overview. Seen once each.
create table schakel.consent_stop_seen (
  consent_line_id uuid not null references schakel.consent_line,
  organisation_id uuid not null references schakel.organisation,
  seen_by uuid not null references schakel.worker,
  seen_at timestamptz not null,
  primary key (consent_line_id, organisation_id)
);
revoke update, delete on schakel.consent_stop_seen from schakel_app;
alter table schakel.consent_stop_seen enable row level security;
create policy own on schakel.consent_stop_seen
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id) and seen_by = schakel.acting_worker() and exists (
    select from schakel.consent_line l where l.id = consent_line_id));
create index on schakel.consent_line (ended_at) where state = 'WITHDRAWN';

-- The two doors for the code on the client's copy: a worker with clients at any core partner of the same partnership.
-- They tell partner and part, never who the client is. The code is 40 random bits: it cannot be tried out.
create function schakel.trajectory_by_withdrawal_code(code text) returns uuid
language sql stable security definer set search_path = schakel as $$
  select c.trajectory_id from consent c
  where c.withdrawal_code = code
    and schakel.works_with_clients_of(schakel.acting_organisation())
    and schakel.works_together_with(c.organisation_id)
    and exists (select from organisation o where o.id = schakel.acting_organisation() and o.kind <> 'BASIC')
$$;

create function schakel.lines_by_withdrawal_code(code text)
returns table (id uuid, owner_name text, recipient_name text, purpose text, category text, since timestamptz)
language sql stable security definer set search_path = schakel as $$
  select l.id, owner.name, recipient.name, l.purpose, l.category, l.since
  from consent_line l
  join organisation owner on owner.id = l.organisation_id
  join organisation recipient on recipient.id = l.recipient_organisation_id
  where l.trajectory_id = schakel.trajectory_by_withdrawal_code(code)
    and schakel.consent_valid(l.trajectory_id, l.recipient_organisation_id, l.purpose, l.category)
    and l.state = 'VALID'
  order by recipient.name, l.purpose, l.category
$$;

create function schakel.withdraw_consent(code text, lines uuid[], at timestamptz)
returns table (trajectory_id uuid, recipient_organisation_id uuid, category text)
language sql security definer set search_path = schakel as $$
  update consent_line l
  set state = 'WITHDRAWN', ended_at = at, ended_by_worker = schakel.acting_worker(),
      ended_via_organisation = schakel.acting_organisation()
  where l.id = any (lines) and l.state = 'VALID'
    and l.trajectory_id = schakel.trajectory_by_withdrawal_code(code)
  returning l.trajectory_id, l.recipient_organisation_id, l.category
$$;
