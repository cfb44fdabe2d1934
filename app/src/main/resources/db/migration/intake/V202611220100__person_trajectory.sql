create table schakel.person (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  version int not null default 1,
  name text not null,               -- a pseudonym is enough
  address_as text not null default '',
  birth_date date,
  language text not null default 'nl',
  interpreter boolean not null default false,
  phone text not null default '',
  email text not null default '',
  municipality text not null default '',
  health_fund text not null default ''
);
create index on schakel.person (organisation_id, lower(name));

create table schakel.trajectory (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  version int not null default 1,
  person_id uuid not null references schakel.person,
  state text not null,
  holder_worker_id uuid not null references schakel.worker,   -- exactly one continuity holder, always
  opened_at timestamptz not null,
  question text not null default '',                          -- in the client's own words
  trusted_person text not null default ''
);
create index on schakel.trajectory (organisation_id, state);
create index on schakel.trajectory (person_id);

alter table schakel.person enable row level security;
alter table schakel.trajectory enable row level security;
create policy own_clients on schakel.person
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
create policy own_clients on schakel.trajectory
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
