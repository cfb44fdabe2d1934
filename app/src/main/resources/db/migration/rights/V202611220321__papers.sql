-- Which papers a person has, for every right that asks them. Append-only: what was said later stands beside what was
-- said earlier, and the newest version counts.
create table schakel.paper (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  person_id uuid not null references schakel.person,
  trajectory_id uuid not null references schakel.trajectory,
  document text not null,             -- id in the corpus
  version int not null check (version > 0),
  there boolean not null,
  dated_on date,                      -- as on the paper, or the day it was seen
  worker_id uuid not null references schakel.worker,
  at timestamptz not null,
  unique (person_id, document, version),
  constraint what_is_there_has_a_day check (there = (dated_on is not null))
);
alter table schakel.paper enable row level security;
create policy own_clients on schakel.paper
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
revoke update, delete on schakel.paper from schakel_app;
