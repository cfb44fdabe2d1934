-- What a person answered, question by question. Append-only: a later answer stands beside the earlier one, and the
-- newest counts. Two workers who answer at the same moment meet on the unique key; one of them is shown both.
create table schakel.fact_answer (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  person_id uuid not null references schakel.person,
  trajectory_id uuid not null references schakel.trajectory,
  fact text not null,                 -- id in the corpus
  version int not null check (version > 0),
  answer jsonb not null,              -- a value, an estimate, "does not know" or "would rather not say"
  voice text not null check (voice in ('CLIENT', 'HOUSEHOLD', 'DOCUMENT', 'WORKER')),
  said_on date not null,
  worker_id uuid not null references schakel.worker,
  at timestamptz not null,
  unique (person_id, fact, version)
);
create index on schakel.fact_answer (trajectory_id, at);
alter table schakel.fact_answer enable row level security;
create policy own_clients on schakel.fact_answer
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
revoke update, delete on schakel.fact_answer from schakel_app;
