-- What every later table stands on: whose turn it is, the wall between agencies, the audit chain.

create schema ops;
comment on schema ops is 'What belongs to the installation, not to an agency. The application account may not enter.';

create table ops.installation (
  only_one boolean primary key default true check (only_one),
  id uuid not null default gen_random_uuid(),
  secret text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
  app_password text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
);
insert into ops.installation default values;

-- The agency, account and name that the running transaction acts for. Empty means nobody: no row is visible.
create function app_tenant() returns uuid language sql stable
  return nullif(current_setting('app.tenant', true), '')::uuid;
create function app_account() returns uuid language sql stable
  return nullif(current_setting('app.account', true), '')::uuid;

-- ── Audit ────────────────────────────────────────────────────────────────────────────────────────────────────

create table audit_entry (
  id bigint generated always as identity primary key,
  tenant_id uuid not null,
  position bigint,
  happened_at timestamptz not null,
  transaction_id text not null,
  account_id uuid,
  actor_name text not null,
  action text not null,
  table_name text not null,
  row_id text not null,
  before jsonb,
  after jsonb,
  previous_hash text,
  hash text
);
comment on table audit_entry is 'module: platform. Who changed what, before and after. Written by triggers, sealed into a chain per agency at commit.';
create unique index audit_entry_position on audit_entry (tenant_id, position);
create index audit_entry_row on audit_entry (tenant_id, table_name, row_id);

create table audit_head (
  tenant_id uuid primary key,
  position bigint not null,
  hash text not null
);
comment on table audit_head is 'module: platform. The last link of each agency''s chain; locked while a transaction seals its entries.';

-- What is hashed: every field that says something, in one fixed order, with a separator no field contains unescaped.
create function audit_text(entry audit_entry) returns text language sql stable as $$
  select jsonb_build_array(
    entry.tenant_id, entry.position, (extract(epoch from entry.happened_at) * 1000000)::bigint, entry.account_id,
    entry.actor_name, entry.action, entry.table_name, entry.row_id, entry.before, entry.after, entry.previous_hash
  )::text
$$;

-- Runs once at commit for each entry; the first run seals all entries of its transaction in order.
create function audit_seal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  entry audit_entry;
  last_position bigint;
  last_hash text;
begin
  if exists (select 1 from audit_entry where id = new.id and hash is not null) then
    return null;
  end if;
  insert into audit_head (tenant_id, position, hash) values (new.tenant_id, 0, '') on conflict do nothing;
  select position, hash into last_position, last_hash from audit_head where tenant_id = new.tenant_id for update;
  for entry in
    select * from audit_entry
    where tenant_id = new.tenant_id and transaction_id = new.transaction_id and hash is null order by id
  loop
    last_position := last_position + 1;
    entry.position := last_position;
    entry.previous_hash := last_hash;
    last_hash := encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex');
    update audit_entry set position = last_position, previous_hash = entry.previous_hash, hash = last_hash
    where id = entry.id;
  end loop;
  update audit_head set position = last_position, hash = last_hash where tenant_id = new.tenant_id;
  return null;
end $$;
create constraint trigger audit_seal after insert on audit_entry
  deferrable initially deferred for each row execute function audit_seal();

-- An event that changes no row of the agency (a sign-in, a refused sign-in, a download of something sensitive).
create function audit_note(action text, subject_table text, subject_id text, detail jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into audit_entry (tenant_id, happened_at, transaction_id, account_id, actor_name, action, table_name, row_id, after)
  values (app_tenant(), clock_timestamp(), pg_current_xact_id()::text, app_account(),
    coalesce(nullif(current_setting('app.actor_name', true), ''), 'Hệ thống'), action, subject_table, subject_id, detail);
end $$;

-- On every tenant table. The arguments name columns too large or too private to copy: their digest stands for them.
create function audit_row() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  after_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  large text;
begin
  if before_row = after_row then return null; end if;
  foreach large in array coalesce(tg_argv, '{}') loop
    if before_row ->> large is not null then
      before_row := jsonb_set(before_row, array[large], to_jsonb('sha256:' || encode(sha256(convert_to(before_row ->> large, 'UTF8')), 'hex')));
    end if;
    if after_row ->> large is not null then
      after_row := jsonb_set(after_row, array[large], to_jsonb('sha256:' || encode(sha256(convert_to(after_row ->> large, 'UTF8')), 'hex')));
    end if;
  end loop;
  insert into audit_entry (tenant_id, happened_at, transaction_id, account_id, actor_name, action, table_name, row_id, before, after)
  values (
    coalesce(after_row ->> 'tenant_id', before_row ->> 'tenant_id')::uuid, clock_timestamp(), pg_current_xact_id()::text,
    app_account(), coalesce(nullif(current_setting('app.actor_name', true), ''), 'Hệ thống'),
    coalesce(nullif(current_setting('app.action', true), ''), lower(tg_op)), tg_table_name,
    coalesce(after_row ->> 'id', before_row ->> 'id'), before_row, after_row);
  return null;
end $$;

-- ── The wall ─────────────────────────────────────────────────────────────────────────────────────────────────

-- Makes a table one of an agency: rows of others do not exist for it, and every change is audited.
create procedure make_tenant_table(name regclass, variadic digested text[] default '{}') language plpgsql as $$
declare
  quoted text := (select string_agg(quote_literal(col), ', ') from unnest(digested) col where col <> '');
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy own_agency on %s using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()))', name);
  execute format('create trigger audit_row after insert or update or delete on %s for each row execute function audit_row(%s)', name, coalesce(quoted, ''));
end $$;

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy own_agency on audit_entry using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()));
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy own_agency on audit_head using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()));
