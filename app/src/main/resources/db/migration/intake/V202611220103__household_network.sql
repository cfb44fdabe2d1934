-- The people around the client. They belong to the person, so that a later trajectory knows them too.
create table schakel.household_member (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  person_id uuid not null references schakel.person,
  version int not null default 1,
  relation text not null
    check (relation in ('PARTNER', 'CHILD', 'PARENT', 'SIBLING', 'GRANDPARENT', 'OTHER_FAMILY', 'HOUSEMATE')),
  name text not null,                -- initials are enough
  birth_year int check (birth_year between 1900 and 2100),
  income text not null default 'UNKNOWN' check (income in ('YES', 'NO', 'UNKNOWN'))
);
create index on schakel.household_member (person_id);

create table schakel.supporter (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  person_id uuid not null references schakel.person,
  version int not null default 1,
  kind text not null check (kind in ('INFORMAL', 'PROFESSIONAL')),
  name text not null,
  role text not null,
  load text not null default 'UNKNOWN' check (load in ('LIGHT', 'BEARABLE', 'HEAVY', 'UNKNOWN')),
  phone text not null default ''
);
create index on schakel.supporter (person_id);

alter table schakel.household_member enable row level security;
alter table schakel.supporter enable row level security;
create policy own_clients on schakel.household_member
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
create policy own_clients on schakel.supporter
  using (schakel.works_with_clients_of(organisation_id)) with check (schakel.works_with_clients_of(organisation_id));
