-- The policy also asks that the trajectory itself is visible, and the parts have the owner of their talk: no row hangs
-- on someone else's trajectory.
create table schakel.domain_talk (
  trajectory_id uuid not null references schakel.trajectory,
  domain text not null check (domain in ('INKOMEN', 'SCHULDEN', 'WONEN', 'WERK', 'ONDERWIJS', 'GEZONDHEID', 'PSYCHISCH',
    'MIDDELEN', 'GEZIN', 'KINDEREN', 'NETWERK', 'VRIJE_TIJD', 'JUSTITIE', 'MOBILITEIT')),
  organisation_id uuid not null references schakel.organisation,
  version int not null default 0,
  state text not null default 'NOT_ASKED' check (state in ('NOT_ASKED', 'ASKED', 'NOT_WANTED_NOW', 'DECLINED',
    'NO_QUESTION', 'QUESTION', 'IN_ACTION', 'RESULT', 'REFERRED')),
  client_words text not null default '',      -- verbatim
  strengths text not null default '',
  vulnerabilities text not null default '',
  reply text not null default 'OPEN' check (reply in ('OPEN', 'DONT_KNOW', 'RATHER_NOT')),
  question_set int not null,                  -- version of the shared questions
  changed_at timestamptz,                     -- null: opened to write, nothing written
  changed_by text not null default '',
  primary key (trajectory_id, domain),
  unique (trajectory_id, domain, organisation_id)
);

create table schakel.step_taken (
  trajectory_id uuid not null,
  domain text not null,
  ordinal int not null check (ordinal > 0),
  organisation_id uuid not null references schakel.organisation,
  on_day date not null,
  what text not null check (what <> ''),
  result text not null check (result in ('RUNNING', 'WIN', 'SETBACK')),
  primary key (trajectory_id, domain, ordinal),
  foreign key (trajectory_id, domain, organisation_id)
    references schakel.domain_talk (trajectory_id, domain, organisation_id)
);

create table schakel.scale_measure (
  trajectory_id uuid not null,
  domain text not null,
  measured_on date not null,
  organisation_id uuid not null references schakel.organisation,
  number int check (number between 0 and 10),
  reply text not null check (reply in ('OPEN', 'DONT_KNOW', 'RATHER_NOT')),
  why text not null,
  not_lower text not null,
  one_higher text not null,
  primary key (trajectory_id, domain, measured_on),
  foreign key (trajectory_id, domain, organisation_id)
    references schakel.domain_talk (trajectory_id, domain, organisation_id)
);

-- Apart from the talk: whatever shares a talk does not meet it.
create table schakel.private_note (
  trajectory_id uuid not null,
  domain text not null,
  organisation_id uuid not null references schakel.organisation,
  note text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (trajectory_id, domain),
  foreign key (trajectory_id, domain, organisation_id)
    references schakel.domain_talk (trajectory_id, domain, organisation_id)
);

create table schakel.domain_change (
  id bigint generated always as identity primary key,
  trajectory_id uuid not null,
  domain text not null,
  organisation_id uuid not null references schakel.organisation,
  from_state text not null,
  to_state text not null,
  at timestamptz not null,
  worker_id uuid not null references schakel.worker,
  who text not null,                          -- name and organisation as they were then
  foreign key (trajectory_id, domain, organisation_id)
    references schakel.domain_talk (trajectory_id, domain, organisation_id)
);
create index on schakel.domain_change (trajectory_id, id);
revoke update, delete on schakel.domain_change from schakel_app;

alter table schakel.domain_talk enable row level security;
alter table schakel.step_taken enable row level security;
alter table schakel.scale_measure enable row level security;
alter table schakel.private_note enable row level security;
alter table schakel.domain_change enable row level security;

create policy own_clients on schakel.domain_talk
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id)
              and exists (select from schakel.trajectory t where t.id = trajectory_id));
create policy own_clients on schakel.step_taken
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
create policy own_clients on schakel.scale_measure
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
create policy own_clients on schakel.private_note
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
create policy own_clients on schakel.domain_change
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
