create table schakel.collaboration (
  id uuid primary key,
  name text not null
);

create table schakel.organisation (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('OCMW', 'CAW', 'DMW', 'BASIC')),
  municipality text not null,
  phone text not null,
  opening_hours text not null
);

create table schakel.membership (
  collaboration_id uuid not null references schakel.collaboration,
  organisation_id uuid not null references schakel.organisation,
  primary key (collaboration_id, organisation_id)
);

create table schakel.worker (
  id uuid primary key,
  name text not null
);

create table schakel.worker_function (
  id uuid primary key,
  worker_id uuid not null references schakel.worker,
  organisation_id uuid not null references schakel.organisation,
  role text not null check (role in ('INTAKE_WORKER', 'SUPERVISOR', 'FINANCIAL_INQUIRER', 'REFERRER', 'COORDINATOR')),
  title text not null,
  active_from date not null,
  active_until date
);
create index on schakel.worker_function (worker_id);
create index on schakel.worker_function (organisation_id);

-- Do the acting organisation and this one work together? Runs as owner: policies of membership would recurse.
create function schakel.works_together_with(organisation uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (
    select from membership ours join membership theirs using (collaboration_id)
    where ours.organisation_id = schakel.acting_organisation() and theirs.organisation_id = organisation)
$$;

create function schakel.has_function_nearby(worker uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from worker_function f
                 where f.worker_id = worker and schakel.works_together_with(f.organisation_id))
$$;

alter table schakel.collaboration enable row level security;
alter table schakel.organisation enable row level security;
alter table schakel.membership enable row level security;
alter table schakel.worker enable row level security;
alter table schakel.worker_function enable row level security;

create policy partners on schakel.organisation for select using (schakel.works_together_with(id));
create policy partners on schakel.membership for select using (schakel.works_together_with(organisation_id));
create policy partners on schakel.collaboration for select using (exists (
  select from schakel.membership m where m.collaboration_id = id));
create policy partners on schakel.worker for select using (schakel.has_function_nearby(id));
create policy partners on schakel.worker_function for select using (schakel.works_together_with(organisation_id));
