-- Where a trajectory stands beyond its state (model.md 3.1).
alter table schakel.trajectory
  add column state_since timestamptz not null default now(),
  add column look_again_on date,                             -- crisis: resume; persistent: review; dormant: invite back
  add column crisis_kind text not null default '',           -- code in crisis.yaml, or empty
  add column crisis_safety text not null default 'NOT_ASKED'
    check (crisis_safety in ('NOT_ASKED', 'SAFE', 'NOT_SAFE')),
  add column handed_over_at timestamptz,                     -- set until the new holder has seen it
  add column previous_id uuid references schakel.trajectory, -- a new question after a closed trajectory
  add constraint known_state check
    (state in ('OPEN', 'CRISIS', 'PERSISTENT', 'CONNECTED', 'DORMANT', 'CLOSING', 'CLOSED'));
create index on schakel.trajectory (holder_worker_id) where state <> 'CLOSED';

-- What happened to a trajectory: each change of state and of holder. Never rewritten.
create table schakel.trajectory_event (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  trajectory_id uuid not null references schakel.trajectory,
  at timestamptz not null,
  by_worker_id uuid not null references schakel.worker,
  happening text not null,
  note text not null default '',
  about_worker_id uuid references schakel.worker
);
create index on schakel.trajectory_event (trajectory_id, at desc);
revoke update, delete on schakel.trajectory_event from schakel_app;

create table schakel.closing (
  trajectory_id uuid primary key references schakel.trajectory,
  organisation_id uuid not null references schakel.organisation,
  closed_at timestamptz not null,
  discussed_with_client boolean not null,
  reason text not null,
  fallback_partner text not null,
  fallback_signs text not null,
  difference text not null,
  constraint discussed_or_reason check (discussed_with_client or reason <> '')
);
revoke update, delete on schakel.closing from schakel_app;

alter table schakel.trajectory_event enable row level security;
alter table schakel.closing enable row level security;
create policy own_clients on schakel.trajectory_event
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
create policy own_clients on schakel.closing
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
