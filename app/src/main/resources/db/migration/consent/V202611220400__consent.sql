-- What a client agreed to share: with whom, for what, which parts, until when. A talk (consent) gives lines; a line is
-- answered once and may only end. Nothing is overwritten or removed: who could see what, and when, stays known.

create table schakel.consent (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  person_id uuid not null references schakel.person,
  trajectory_id uuid not null references schakel.trajectory,
  given_by text not null check (given_by in ('SELF', 'SUPPORTED', 'REPRESENTATIVE', 'PARENT')),
  form text not null check (form in ('ORAL', 'WRITTEN')),
  obtained_by uuid not null references schakel.worker,
  obtained_as text not null,                    -- the function the worker had then
  at timestamptz not null,
  place text not null default '',
  explained text[] not null,                    -- codes of the six points, said aloud and ticked
  script_version int not null,
  language text not null,
  capacity_note text not null default '',
  document_note text not null default '',       -- where the signed paper is
  revisit_on date,                              -- the client wants to talk about it again, not before
  withdrawal_code text not null unique          -- on the client's copy: any partner can stop with it
);
create index on schakel.consent (trajectory_id, at desc);

create table schakel.consent_line (
  id uuid primary key,
  decision bigint generated always as identity, -- order of the answers: the newest one counts
  organisation_id uuid not null references schakel.organisation,
  consent_id uuid not null references schakel.consent,
  person_id uuid not null references schakel.person,
  trajectory_id uuid not null references schakel.trajectory,
  recipient_organisation_id uuid not null references schakel.organisation,
  purpose text not null check (purpose in ('INTAKE', 'BACK_OFFICE', 'FULL_TRANSFER')),
  category text not null check (category in ('K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8')),
  answer text not null,                         -- what the client said; set once, by the guard
  state text not null check (state in ('REQUESTED', 'VALID', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED')),
  since timestamptz not null,
  until date,
  ended_at timestamptz,
  ended_by_worker uuid references schakel.worker,
  ended_via_organisation uuid references schakel.organisation,
  check (recipient_organisation_id <> organisation_id),
  check ((ended_at is null) = (state in ('REQUESTED', 'VALID', 'REFUSED')))
);
create index on schakel.consent_line (trajectory_id, recipient_organisation_id, purpose, category, decision desc);
create index on schakel.consent_line (recipient_organisation_id);
create index on schakel.consent_line (consent_id);
create unique index one_answer_stands on schakel.consent_line (trajectory_id, recipient_organisation_id, purpose, category)
  where state in ('REQUESTED', 'VALID', 'REFUSED');

-- Why a partner needs a part that is not one of the usual four. Apart from the lines: recipients do not read it.
create table schakel.consent_need (
  consent_id uuid not null references schakel.consent,
  organisation_id uuid not null references schakel.organisation,
  category text not null check (category in ('K5', 'K6', 'K7', 'K8')),
  need text not null check (need <> ''),
  primary key (consent_id, category)
);

revoke update, delete on schakel.consent, schakel.consent_need from schakel_app;
revoke update, delete on schakel.consent_line from schakel_app;
grant update (state, ended_at, ended_by_worker, ended_via_organisation) on schakel.consent_line to schakel_app;

-- A yes holds only after the six points, a whole file only on paper; an answer that ended never comes back.
create function schakel.guard_consent_line() returns trigger language plpgsql set search_path = schakel as $$
begin
  if tg_op = 'INSERT' then
    new.answer := new.state;
  end if;
  if tg_op = 'UPDATE' then
    if (old.state, new.state) not in (('REQUESTED', 'SUPERSEDED'), ('REFUSED', 'SUPERSEDED'), ('VALID', 'SUPERSEDED'),
                                      ('VALID', 'WITHDRAWN'), ('VALID', 'EXPIRED')) then
      raise exception 'A consent line never goes from % to %', old.state, new.state;
    end if;
  elsif new.state not in ('REQUESTED', 'VALID', 'REFUSED') then
    raise exception 'A consent line never starts as %', new.state;
  elsif new.state = 'VALID' and not exists (
      select from consent c
      where c.id = new.consent_id and c.trajectory_id = new.trajectory_id and c.organisation_id = new.organisation_id
        and c.explained @> array['before', 'what', 'why', 'whom', 'what-happens', 'withdraw']
        and (new.purpose <> 'FULL_TRANSFER' or c.form = 'WRITTEN')) then
    raise exception 'A consent line becomes valid after the six points, and for a whole file in writing';
  end if;
  return new;
end $$;
create trigger guard before insert or update on schakel.consent_line
  for each row execute function schakel.guard_consent_line();

alter table schakel.consent enable row level security;
alter table schakel.consent_line enable row level security;
alter table schakel.consent_need enable row level security;

create policy own_clients on schakel.consent
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id) and obtained_by = schakel.acting_worker() and exists (
    select from schakel.trajectory t
    where t.id = trajectory_id and t.person_id = consent.person_id and t.organisation_id = consent.organisation_id));
create policy own_clients on schakel.consent_line
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id)
    and schakel.works_together_with(recipient_organisation_id) and exists (
    select from schakel.trajectory t
    where t.id = trajectory_id and t.person_id = consent_line.person_id
      and t.organisation_id = consent_line.organisation_id));
-- A recipient knows what it may see and what ended, of itself only; a refusal is not told.
create policy recipient on schakel.consent_line for select
  using (schakel.works_with_clients_of(recipient_organisation_id)
    and state in ('VALID', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED'));
create policy own_clients on schakel.consent_need
  using (schakel.works_with_clients_of(organisation_id))
  with check (schakel.works_with_clients_of(organisation_id) and exists (
    select from schakel.consent c where c.id = consent_id and c.organisation_id = consent_need.organisation_id));

-- Consent lasts as long as help runs at one of the partners. Module referral replaces this function to add accepted
-- referrals; nothing else needs to change for that.
create function schakel.guidance_runs(trajectory uuid) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from trajectory t where t.id = trajectory and t.state <> 'CLOSED')
$$;

create function schakel.today_in_brussels() returns date
language sql stable parallel safe as $$
  select (now() at time zone 'Europe/Brussels')::date
$$;

-- The one question every shared row asks: the newest answer for this partner, purpose and part is a yes that still runs.
create function schakel.consent_valid(trajectory uuid, recipient uuid, purpose text, category text) returns boolean
language sql stable security definer set search_path = schakel as $$
  select coalesce((
      select l.state = 'VALID' and (l.until is null or l.until >= schakel.today_in_brussels())
      from consent_line l
      where l.trajectory_id = consent_valid.trajectory and l.recipient_organisation_id = consent_valid.recipient
        and l.purpose = consent_valid.purpose and l.category = consent_valid.category
      order by l.decision desc
      limit 1), false)
    and schakel.guidance_runs(consent_valid.trajectory)
$$;
