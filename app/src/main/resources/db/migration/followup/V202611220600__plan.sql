-- What the client wants, in the client's words, and who does what by when. The policies also ask that the trajectory
-- itself is visible: no row hangs on someone else's trajectory.
create table schakel.goal (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  trajectory_id uuid not null references schakel.trajectory,
  version int not null default 1,
  words text not null check (words <> ''),    -- the client's own
  domain text,
  agreed boolean not null,                    -- with the client
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
  result text not null default '',
  added_at timestamptz not null,
  unique (id, trajectory_id)
);
create index on schakel.goal (trajectory_id, added_at);

create table schakel.plan_step (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  trajectory_id uuid not null references schakel.trajectory,
  version int not null default 1,
  what text not null check (what <> ''),
  kind text check (kind in ('EXPLAIN', 'CALL', 'ACCOMPANY', 'MEDIATE', 'NEGOTIATE', 'ADMINISTRATION', 'APPLY')),
  owner text not null check (owner in ('CLIENT', 'WORKER', 'PARTNER')),
  owner_worker_id uuid references schakel.worker,
  owner_organisation_id uuid references schakel.organisation,
  due_on date not null,
  goal_id uuid,
  domain text,
  after_id uuid,                              -- this step first
  right_id text,                              -- id in the corpus
  agreed boolean not null,                    -- with the client
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
  result text not null default '',
  added_at timestamptz not null,
  unique (id, trajectory_id),
  foreign key (goal_id, trajectory_id) references schakel.goal (id, trajectory_id),
  foreign key (after_id, trajectory_id) references schakel.plan_step (id, trajectory_id),
  -- Exactly one owner (REQ-016).
  constraint one_owner check ((owner_worker_id is not null) = (owner = 'WORKER')
    and (owner_organisation_id is not null) = (owner = 'PARTNER'))
);
create index on schakel.plan_step (trajectory_id, due_on);
create index on schakel.plan_step (organisation_id, due_on) where state = 'OPEN';

-- What happened to goals and steps. Never rewritten.
create table schakel.plan_event (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references schakel.organisation,
  trajectory_id uuid not null references schakel.trajectory,
  subject text not null check (subject in ('GOAL', 'STEP')),
  subject_id uuid not null,
  happening text not null check (happening in ('ADDED', 'CHANGED', 'OPEN', 'DONE', 'DROPPED')),
  at timestamptz not null,
  worker_id uuid not null references schakel.worker,
  who text not null                           -- name and organisation as they were then
);
create index on schakel.plan_event (trajectory_id, at desc);
revoke update, delete on schakel.plan_event from schakel_app;

alter table schakel.goal enable row level security;
alter table schakel.plan_step enable row level security;
alter table schakel.plan_event enable row level security;
create policy own_clients on schakel.goal
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id)
              and exists (select from schakel.trajectory t where t.id = trajectory_id));
create policy own_clients on schakel.plan_step
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id)
              and exists (select from schakel.trajectory t where t.id = trajectory_id));
create policy own_clients on schakel.plan_event
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id)
              and exists (select from schakel.trajectory t where t.id = trajectory_id));
