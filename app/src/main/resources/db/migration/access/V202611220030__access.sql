create table schakel.account (
  worker_id uuid primary key references schakel.worker,
  username text not null unique,
  password_hash text not null
);
alter table schakel.account enable row level security;
create policy own on schakel.account for select using (worker_id = schakel.acting_worker());

-- Sign-in happens before anyone acts, so it goes through these two doors and no other.
create function schakel.account_for_sign_in(name text)
returns table (worker_id uuid, username text, password_hash text)
language sql stable security definer set search_path = schakel as $$
  select worker_id, username, password_hash from account where lower(username) = lower(name)
$$;

create function schakel.functions_at_sign_in(worker uuid, today date)
returns table (id uuid, organisation_id uuid, organisation_name text, role text, title text, worker_name text)
language sql stable security definer set search_path = schakel as $$
  select f.id, o.id, o.name, f.role, f.title, w.name
  from worker_function f
  join organisation o on o.id = f.organisation_id
  join worker w on w.id = f.worker_id
  where f.worker_id = worker and f.active_from <= today and (f.active_until is null or f.active_until >= today)
  order by o.name, f.title
$$;
