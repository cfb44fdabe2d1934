-- Schakelen: the warm referral from one partner to another. The row itself carries no client's words: those stay with the
-- sender (referral_brief) and go along in a share package only, part by part, as far as the client consents.

create table schakel.referral (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,             -- sends
  recipient_organisation_id uuid not null references schakel.organisation,   -- receives
  trajectory_id uuid not null references schakel.trajectory,                 -- of the sender
  version int not null default 1,
  state text not null,
  state_since timestamptz not null,
  domains text[] not null,
  created_by uuid not null references schakel.worker,
  sent_at timestamptz,
  sent_by_name text not null default '',
  package_id uuid,
  receiver_worker_id uuid references schakel.worker,                         -- the name that makes it done
  receiver_name text not null default '',
  appointment_at timestamptz,
  appointment_place text not null default '',
  missed int not null default 0,
  suggested_organisation_id uuid references schakel.organisation,
  receiver_trajectory_id uuid references schakel.trajectory,
  previous_id uuid references schakel.referral,
  check (recipient_organisation_id <> organisation_id),
  check (state not in ('ACCEPTED', 'FIRST_APPOINTMENT', 'NO_SHOW', 'ARRIVED', 'TAKEN_UP', 'RESULT_KNOWN')
         or receiver_worker_id is not null)
);
create index on schakel.referral (organisation_id, state);
create index on schakel.referral (recipient_organisation_id, state);
create index on schakel.referral (trajectory_id);
revoke delete on schakel.referral from schakel_app;

-- What the sender prepares with the client. Never read by anyone else; what may go along is copied into the package.
create table schakel.referral_brief (
  referral_id uuid primary key references schakel.referral,
  organisation_id uuid not null references schakel.organisation,
  question text not null default '',
  thresholds text not null default '',
  rights text[] not null default '{}',
  reflection text not null default '',
  unreached text not null default '',       -- why it was sent without having reached the partner
  weighed_by uuid references schakel.worker -- who weighed, last, that sharing is in the client's interest
);

create table schakel.referral_call (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  referral_id uuid not null references schakel.referral,
  at timestamptz not null,
  worker_name text not null,
  channel text not null check (channel in ('PHONE', 'VIDEO')),
  spoke_with text not null default '',
  outcome text not null check (outcome in ('REACHED', 'NOT_REACHED')),
  client text not null check (client in ('PRESENT', 'NOT_PRESENT'))
);
create index on schakel.referral_call (referral_id);

-- What happened, by whom: append-only. Reasons are codes; a note is written by the one who did it.
create table schakel.referral_event (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references schakel.organisation,   -- who did it
  referral_id uuid not null references schakel.referral,
  at timestamptz not null,
  worker_id uuid not null references schakel.worker,
  worker_name text not null,
  move text not null,
  state text not null,
  reason text not null default '',
  note text not null default ''
);
create index on schakel.referral_event (referral_id, id);

create table schakel.referral_message (
  id uuid primary key,
  position bigint generated always as identity,
  organisation_id uuid not null references schakel.organisation,   -- who wrote it
  referral_id uuid not null references schakel.referral,
  at timestamptz not null,
  worker_name text not null,
  words text not null
);
create index on schakel.referral_message (referral_id, position);

-- What came of it, written by the partner. The sender reads it when the client agreed to that over there.
create table schakel.referral_result (
  referral_id uuid primary key references schakel.referral,
  organisation_id uuid not null references schakel.organisation,
  outcome text not null,
  note text not null default '',
  at timestamptz not null
);

create table schakel.share_package (
  id uuid primary key,
  organisation_id uuid not null references schakel.organisation,
  referral_id uuid not null references schakel.referral,
  trajectory_id uuid not null references schakel.trajectory,
  recipient_organisation_id uuid not null references schakel.organisation,
  purpose text not null check (purpose = 'INTAKE'),
  categories text[] not null,               -- what went along; what it says is in the parts
  sent_at timestamptz not null,
  sent_by uuid not null references schakel.worker,
  first_opened_at timestamptz,
  first_opened_by uuid references schakel.worker
);
create index on schakel.share_package (referral_id);

create table schakel.share_package_part (
  package_id uuid not null references schakel.share_package,
  organisation_id uuid not null references schakel.organisation,
  category text not null check (category in ('K1', 'K2', 'K3', 'K4', 'K6', 'K7', 'K8')),
  content jsonb not null,
  primary key (package_id, category)
);

-- A snapshot never changes; only its first opening is noted.
revoke update, delete on schakel.referral_call, schakel.referral_event, schakel.referral_message,
  schakel.referral_result, schakel.share_package, schakel.share_package_part from schakel_app;
revoke delete on schakel.referral_brief from schakel_app;
grant update (first_opened_at, first_opened_by) on schakel.share_package to schakel_app;
