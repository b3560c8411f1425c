-- The library of instruments, the standards that the installation's steward enters, and richer local rules.

-- ── The steward ──────────────────────────────────────────────────────────────────────────────────────────────

-- The agency that was set up first keeps what serves every agency of the installation.
alter table ops.installation add column steward_agency_id uuid;

create function name_steward() returns trigger language plpgsql security definer set search_path = ops, pg_temp as $$
begin
  update ops.installation set steward_agency_id = new.id where steward_agency_id is null;
  return null;
end $$;
create trigger name_steward after insert on agency for each row execute function name_steward();

-- An installation that is already set up: its first agency. The wall is lowered for this one statement only.
alter table agency no force row level security;
update ops.installation set steward_agency_id = (select id from agency order by created_at, id limit 1);
alter table agency force row level security;

create function app_is_steward() returns boolean language sql stable security definer set search_path = ops, pg_temp as $$
  select exists (select 1 from ops.installation where steward_agency_id = nullif(current_setting('app.tenant', true), '')::uuid)
$$;

-- Makes a tenant table one whose shared rows every agency may read and the steward alone may write. `shared` says which
-- rows those are; `seen` which of them the others see.
create procedure share_from_steward(name regclass, shared text, seen text) language plpgsql as $$
begin
  execute format('create policy shared_reading on %s for select using ((select app_tenant()) is not null and (%s))', name, seen);
  execute format('create policy steward_adds on %s as restrictive for insert with check (not (%s) or (select app_is_steward()))', name, shared);
  execute format('create policy steward_changes on %s as restrictive for update using (not (%s) or (select app_is_steward())) with check (not (%s) or (select app_is_steward()))', name, shared, shared);
  execute format('create policy steward_removes on %s as restrictive for delete using (not (%s) or (select app_is_steward()))', name, shared);
end $$;

-- ── The library ──────────────────────────────────────────────────────────────────────────────────────────────

create table instrument (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  for_everyone boolean not null default false,
  kind text not null check (kind in ('law', 'resolution', 'decree', 'decision', 'circular', 'directive', 'guidance', 'consolidated', 'rules', 'plan', 'officialLetter', 'other')),
  level text not null check (level in ('national', 'ministry', 'province', 'agency')),
  number text not null check (number <> ''),
  about text not null check (about <> ''),
  issuer text not null check (issuer <> ''),
  issued_on date,
  in_force_from date,
  in_force_until date,
  replaces text[] not null default '{}',
  amends text[] not null default '{}',
  details text[] not null default '{}',
  entered_at timestamptz not null,
  entered_by_name text not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  check (in_force_until is null or in_force_from is null or in_force_until > in_force_from),
  check (issued_on is null or in_force_from is null or in_force_from >= issued_on)
);
comment on table instrument is 'module: regulation. Văn bản that somebody entered, beside those the program brings: of the agency itself, or of the steward for every agency. replaces, amends and details name instruments by id (ND-152-2025, entered:<uuid>).';
call make_tenant_table('instrument');
call share_from_steward('instrument', 'for_everyone', 'for_everyone');

create table instrument_file (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  for_everyone boolean not null default false,
  instrument text not null,
  file_name text not null,
  format text not null check (format in ('docx', 'pdf', 'txt', 'md')),
  byte_size integer not null,
  sha256 text not null,
  text text not null,
  search_key text not null,
  received_at timestamptz not null,
  received_by_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, instrument, sha256)
);
comment on table instrument_file is 'module: regulation. A file of an instrument, by the instrument''s id, with its text for searching.';
create index instrument_file_instrument on instrument_file (instrument);
call make_tenant_table('instrument_file', 'text', 'search_key');
call share_from_steward('instrument_file', 'for_everyone', 'for_everyone');

create table instrument_file_content (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  for_everyone boolean not null default false,
  file_id uuid not null,
  content bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references instrument_file (tenant_id, id) on delete cascade,
  unique (tenant_id, file_id)
);
alter table instrument_file_content alter column content set storage external;
comment on table instrument_file_content is 'module: regulation. The bytes as received, apart from the file so that searching never touches them.';
call make_tenant_table('instrument_file_content', 'content');
call share_from_steward('instrument_file_content', 'for_everyone', 'for_everyone');

-- ── Entered standards ────────────────────────────────────────────────────────────────────────────────────────

create table entered_standard (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  kind text not null check (kind in ('standard', 'condition')),
  award text,
  subject text check (subject in ('individual', 'collective', 'household')),
  condition text,
  valid_from date not null,
  valid_until date,
  confirms_last boolean not null,
  requirement jsonb not null,
  source text not null,
  article integer not null check (article > 0),
  clause integer check (clause > 0),
  point text,
  file_id uuid,
  note text not null default '',
  state text not null default 'draft' check (state in ('draft', 'governing', 'superseded', 'withdrawn')),
  because text,
  entered_at timestamptz not null,
  entered_by_name text not null,
  governed_at timestamptz,
  governed_by_name text,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references instrument_file (tenant_id, id),
  check ((kind = 'standard') = (award is not null and subject is not null)),
  check ((kind = 'condition') = (condition is not null)),
  check (valid_until is null or valid_until > valid_from),
  check (state = 'draft' or (file_id is not null and governed_at is not null)),
  check ((state = 'withdrawn') = (because is not null))
);
comment on table entered_standard is 'module: regulation. A version of a standard or general condition that the steward entered: a draft only the steward sees, then governing for every agency from its day. Never deleted once it governed.';
create unique index entered_standard_day on entered_standard (tenant_id, kind, coalesce(award, condition), coalesce(subject, ''), valid_from) where state in ('governing', 'superseded');
call make_tenant_table('entered_standard');
call share_from_steward('entered_standard', 'true', $$state <> 'draft'$$);

-- What governed is evidence: it stays, and only its end and its withdrawal can be written to it.
create function keep_what_governed() returns trigger language plpgsql as $$
begin
  if old.state = 'draft' then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' or new.state = 'draft' or (old.kind, old.award, old.subject, old.condition, old.valid_from, old.requirement,
      old.source, old.article, old.clause, old.point, old.file_id, old.confirms_last, old.governed_at)
    is distinct from (new.kind, new.award, new.subject, new.condition, new.valid_from, new.requirement,
      new.source, new.article, new.clause, new.point, new.file_id, new.confirms_last, new.governed_at) then
    raise exception 'an entered standard that governed is neither changed nor deleted';
  end if;
  return new;
end $$;
create trigger keep_what_governed before update or delete on entered_standard for each row execute function keep_what_governed();

-- ── Local rules ──────────────────────────────────────────────────────────────────────────────────────────────

alter table local_rule add column level text not null default 'agency' check (level in ('province', 'ministry', 'agency'));
alter table local_rule add column instrument text;
