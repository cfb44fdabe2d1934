-- The talk about the end of an intake: prepared over days, kept as it was when the trajectory closed.
create table schakel.closing_talk (
  trajectory_id uuid primary key references schakel.trajectory,
  organisation_id uuid not null references schakel.organisation,
  version int not null default 1,
  outcome text check (outcome in ('HELPED_HERE', 'WITH_PARTNER', 'CLIENT_STOPPED', 'LOST_FROM_SIGHT', 'MOVED', 'DIED', 'OTHER')),
  talked text check (talked in ('TOGETHER', 'NOT')),
  why_not text not null,
  progress text not null,
  strengths text not null,
  difference text not null,                   -- for the client, in the client's words
  cooperation text not null,                  -- made by working together (REQ-034)
  heavier_help text check (heavier_help in ('AVOIDED', 'NOT_AVOIDED', 'UNKNOWN')),
  fallback_organisation_id uuid references schakel.organisation,
  fallback_contact text not null,
  signs text not null,
  own_actions text not null,
  way_back text not null,
  not_asked text check (not_asked in ('LATER', 'NOT_WANTED', 'OTHER')),
  not_asked_note text not null,
  not_asked_domains text[] not null default '{}',   -- as they were when it closed (REQ-020)
  closed_at timestamptz,
  closed_by text not null default ''
);
alter table schakel.closing_talk enable row level security;
create policy own_clients on schakel.closing_talk
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id)
              and exists (select from schakel.trajectory t where t.id = trajectory_id));

-- What was agreed at the end stays as it was said.
create function schakel.closing_stays() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null then
    raise exception 'A closed trajectory keeps what was agreed';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger closing_stays before update or delete on schakel.closing_talk
  for each row execute function schakel.closing_stays();
