-- Each corpus that Schakel ever brought here, whole, so that a receipt can be done again after an update. The law is
-- public: no row belongs to an organisation.
create table schakel.kept_corpus (
  hash text primary key,              -- as receipts name it; proves the files when they are read back
  files bytea not null                -- gzip of a JSON object, file name to text
);
alter table schakel.kept_corpus enable row level security;
create policy law_is_public on schakel.kept_corpus for select using (schakel.acting_organisation() is not null);
-- Written when Schakel starts, before anyone acts.
create policy kept_at_start on schakel.kept_corpus for insert with check (true);
revoke update, delete on schakel.kept_corpus from schakel_app;

create function schakel.keeps_corpus(corpus_hash text) returns boolean
language sql stable security definer set search_path = schakel as $$
  select exists (select from kept_corpus where hash = corpus_hash)
$$;
