-- One right of one person on its way from suggestion to use. Each has a responsible worker (REQ-133).
create table schakel.right_case (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  person_id uuid not null references schakel.person,
  trajectory_id uuid not null references schakel.trajectory,
  right_id text not null,             -- id in the corpus
  version int not null default 1,
  state text not null,
  origin text not null check (origin in ('RULE', 'WORKER')),
  responsible_worker_id uuid not null references schakel.worker,
  opened_at timestamptz not null,
  state_since date not null,
  due_on date,                        -- end of the appeal term, or of the right
  revisit_on date                     -- talk about it again
);
-- Only one runs at a time; after an end a new one may start.
create unique index right_case_running on schakel.right_case (person_id, right_id)
  where state not in ('NOT_APPLICABLE', 'REFUSED_FINAL', 'ENDED');
create index on schakel.right_case (organisation_id, responsible_worker_id, state);
create index on schakel.right_case (trajectory_id);

create table schakel.right_event (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references schakel.organisation,
  case_id uuid not null references schakel.right_case,
  from_state text,
  to_state text not null,
  on_date date not null,
  reason text not null default '',    -- coded
  note text not null default '',
  body text not null default '',      -- who granted, refused or received it, as shown
  due_on date,
  worker_id uuid not null references schakel.worker,
  at timestamptz not null
);
create index on schakel.right_event (case_id, id);

-- How the exploration behind a decision can be done again, also years later.
create table schakel.right_receipt (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  case_id uuid not null references schakel.right_case,
  at timestamptz not null,
  assessed_on date not null,
  corpus_hash text not null,
  engine_version text not null,
  inputs jsonb not null,
  outcomes jsonb not null,
  standing text not null
);
create index on schakel.right_receipt (case_id);

create table schakel.leaflet_given (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  trajectory_id uuid not null references schakel.trajectory,
  language text not null,
  worker_id uuid not null references schakel.worker,
  at timestamptz not null
);
create index on schakel.leaflet_given (trajectory_id);

alter table schakel.right_case enable row level security;
alter table schakel.right_event enable row level security;
alter table schakel.right_receipt enable row level security;
alter table schakel.leaflet_given enable row level security;
create policy own_clients on schakel.right_case
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
create policy own_clients on schakel.right_event
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
create policy own_clients on schakel.right_receipt
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
create policy own_clients on schakel.leaflet_given
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
revoke update, delete on schakel.right_event, schakel.right_receipt, schakel.leaflet_given from schakel_app;
