-- Who saw or changed what, in which function, why. Append-only: nobody updates or deletes, not even the owner.
create table schakel.audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  organisation_id uuid not null,
  worker_id uuid not null,
  function_id uuid not null,
  purpose text not null,
  deed text not null check (deed in ('SEEN', 'CHANGED', 'REFUSED')),
  subject uuid not null,
  what text not null
);
create index on schakel.audit_entry (organisation_id, at desc);
create index on schakel.audit_entry (subject, at desc);
revoke update, delete on schakel.audit_entry from schakel_app;

create function schakel.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append-only';
end $$;
create trigger append_only before update or delete or truncate on schakel.audit_entry
  for each statement execute function schakel.refuse_change();

alter table schakel.audit_entry enable row level security;
create policy own_organisation on schakel.audit_entry for select using (organisation_id = schakel.acting_organisation());
create policy as_oneself on schakel.audit_entry for insert with check (
  organisation_id = schakel.acting_organisation() and worker_id = schakel.acting_worker());
