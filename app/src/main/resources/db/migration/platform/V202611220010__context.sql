-- The acting context of a transaction, and the only way the application role may read anything.
-- Set by ActingTransactionManager; read by every policy. A missing setting means no rows.

create schema if not exists schakel;
grant usage on schema schakel to schakel_app;
alter default privileges in schema schakel grant select, insert, update, delete on tables to schakel_app;
alter default privileges in schema schakel grant usage, select on sequences to schakel_app;

create function schakel.act(organisation uuid, worker uuid, acting_function uuid, purpose text) returns void
language sql as $$
  select set_config('schakel.organisation', organisation::text, true),
         set_config('schakel.worker', worker::text, true),
         set_config('schakel.function', acting_function::text, true),
         set_config('schakel.purpose', purpose, true)
$$;

create function schakel.acting(setting text) returns text
language sql stable parallel safe as $$
  select nullif(current_setting('schakel.' || setting, true), '')
$$;

-- The acting organisation, or null unless all four settings are there.
create function schakel.acting_organisation() returns uuid
language sql stable parallel safe as $$
  select case when schakel.acting('worker') is not null
               and schakel.acting('function') is not null
               and schakel.acting('purpose') is not null
              then schakel.acting('organisation')::uuid end
$$;

create function schakel.acting_worker() returns uuid
language sql stable parallel safe as $$
  select case when schakel.acting_organisation() is not null then schakel.acting('worker')::uuid end
$$;

-- Client data of one's own organisation: only for work with clients, never for a financial inquiry.
create function schakel.works_with_clients_of(organisation uuid) returns boolean
language sql stable parallel safe as $$
  select coalesce(organisation = schakel.acting_organisation()
                  and schakel.acting('purpose') in ('INTAKE', 'BACK_OFFICE'), false)
$$;
