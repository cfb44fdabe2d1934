-- Dated values for figures of the law, on top of the corpus that Schakel brings. Anyone of the organisation reads them,
-- because its rights follow from them; only those who keep the figures write them. No client data in any of these tables.
create function schakel.keeps_figures_of(organisation uuid) returns boolean
language sql stable as $$
  select coalesce(organisation = schakel.acting_organisation() and exists (
    select from schakel.worker_function f
    where f.id = schakel.acting('function')::uuid and f.worker_id = schakel.acting_worker()
      and f.organisation_id = organisation and f.role in ('COORDINATOR', 'SUPERVISOR')), false)
$$;

create table schakel.figure_value (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  parameter text not null,            -- id in the corpus
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),   -- open for a fixed legal term
  value numeric not null check (value >= 0),
  source text not null check (source <> ''),
  confidence text not null check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
  note text not null default '',
  proposed_by uuid not null references schakel.worker,
  proposed_at timestamptz not null,
  unique (id, proposed_by)
);
create index on schakel.figure_value (organisation_id, parameter);

-- One verdict for each value, by someone else than who proposed it. The place tells in which order values are laid over
-- the corpus: that order is part of the hash that receipts name.
create table schakel.figure_verdict (
  figure_value_id uuid primary key,
  proposed_by uuid not null,
  organisation_id uuid not null references schakel.organisation,
  place bigint generated always as identity,
  verdict text not null check (verdict in ('ACCEPTED', 'REJECTED')),
  reason text not null check (verdict = 'ACCEPTED' or reason <> ''),
  decided_by uuid not null references schakel.worker check (decided_by <> proposed_by),
  decided_at timestamptz not null,
  foreign key (figure_value_id, proposed_by) references schakel.figure_value (id, proposed_by)
);
create index on schakel.figure_verdict (organisation_id, place);

-- Whom a value touches, in numbers only, for those who may not see who.
create table schakel.figure_tally (
  id bigint generated always as identity primary key,
  figure_value_id uuid not null references schakel.figure_value,
  organisation_id uuid not null references schakel.organisation,
  looked int not null,
  clients jsonb not null,             -- effect to number of clients
  counted_by uuid not null references schakel.worker,
  counted_at timestamptz not null
);
create index on schakel.figure_tally (figure_value_id, id);

alter table schakel.figure_value enable row level security;
alter table schakel.figure_verdict enable row level security;
alter table schakel.figure_tally enable row level security;
create policy own_law on schakel.figure_value for select using (organisation_id = schakel.acting_organisation());
create policy own_law on schakel.figure_verdict for select using (organisation_id = schakel.acting_organisation());
create policy own_law on schakel.figure_tally for select using (organisation_id = schakel.acting_organisation());
create policy kept_by on schakel.figure_value for insert
  with check (schakel.keeps_figures_of(organisation_id) and proposed_by = schakel.acting_worker());
create policy kept_by on schakel.figure_verdict for insert
  with check (schakel.keeps_figures_of(organisation_id) and decided_by = schakel.acting_worker());
create policy kept_by on schakel.figure_tally for insert
  with check (schakel.keeps_figures_of(organisation_id) and counted_by = schakel.acting_worker());
revoke update, delete on schakel.figure_value, schakel.figure_verdict, schakel.figure_tally from schakel_app;
