create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- A name as it sounds: without capitals and accents, so that Bénédicte and benedicte are alike.
create function schakel.bare(name text) returns text
language sql immutable parallel safe as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, name))
$$;

-- One meeting, call, message or visit. Without a trajectory it is anonymous: counted, and nothing in it says who.
create table schakel.contact (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  trajectory_id uuid references schakel.trajectory,
  at timestamptz not null,
  by_worker_id uuid not null references schakel.worker,
  channel text not null check (channel in ('DESK', 'PHONE', 'ONLINE', 'HOME_VISIT', 'FINDING_PLACE', 'EVENT', 'LETTER')),
  place text not null,
  language text not null,
  help text not null,                -- what was done, separated by commas
  reach text not null check (reach in ('REACHED', 'NOT_REACHED')),
  words text not null,               -- the client's words, or what came up
  constraint anonymous_says_not_who check (trajectory_id is not null or (words = ''
    and (place = '' or channel in ('DESK', 'FINDING_PLACE', 'EVENT'))))
);
create index on schakel.contact (organisation_id, at desc);
create index on schakel.contact (trajectory_id, at desc);
revoke update, delete on schakel.contact from schakel_app;

alter table schakel.contact enable row level security;
create policy own_clients on schakel.contact
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
