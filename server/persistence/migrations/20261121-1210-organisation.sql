-- The agency, its units and its people, each with the days they held.

-- Codes are unique over the installation, so they are kept where no agency can look.
create table ops.agency (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,31}$')
);

create function agency_id_by_code(wanted text) returns uuid language sql stable security definer set search_path = ops, pg_temp
  as $$ select id from ops.agency where code = upper(wanted) $$;
create function installation_is_empty() returns boolean language sql stable security definer set search_path = ops, pg_temp
  as $$ select not exists (select 1 from ops.agency) $$;

create table agency (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null check (tenant_id = id),
  code text not null,
  created_at timestamptz not null default now()
);
comment on table agency is 'module: organisation. Cơ quan: the tenant.';
create function register_agency() returns trigger language plpgsql security definer set search_path = ops, pg_temp as $$
begin
  insert into ops.agency (id, code) values (new.id, new.code);
  return new;
end $$;
create trigger register_agency before insert on agency for each row execute function register_agency();
call make_tenant_table('agency');

create table agency_header (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  name text not null check (name <> ''),
  short_name text not null default '',
  superior_name text not null default '',
  symbol text not null check (symbol <> ''),
  place text not null check (place <> ''),
  head_position text not null default '',
  head_name text not null default '',
  valid_from date not null,
  valid_until date,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, valid_from),
  check (valid_until is null or valid_until > valid_from)
);
comment on table agency_header is 'module: organisation. What the agency prints at the head of its papers, by the days it was so (valid_until is exclusive).';
call make_tenant_table('agency_header');

create table agency_alias (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  alias text not null check (alias <> ''),
  search_key text not null,
  primary key (tenant_id, id),
  unique (tenant_id, search_key)
);
comment on table agency_alias is 'module: organisation. Other names papers use for the agency, former names included.';
call make_tenant_table('agency_alias');

create table unit (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  kind text not null check (kind in ('leadership', 'department', 'subordinate', 'massOrganisation', 'council')),
  name text not null check (name <> ''),
  search_key text not null,
  ordinal integer not null default 0,
  valid_from date not null,
  valid_until date,
  version integer not null default 1,
  primary key (tenant_id, id),
  check (valid_until is null or valid_until > valid_from)
);
comment on table unit is 'module: organisation. Phòng, đơn vị trực thuộc, tổ chức đoàn thể, hội đồng, lãnh đạo.';
call make_tenant_table('unit');

create table unit_alias (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  unit_id uuid not null,
  alias text not null check (alias <> ''),
  search_key text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id) on delete cascade,
  unique (tenant_id, unit_id, search_key)
);
comment on table unit_alias is 'module: organisation. Other names and symbols that papers use for a unit.';
call make_tenant_table('unit_alias');

create table unit_succession (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  kind text not null check (kind in ('renamed', 'merged', 'split')),
  happened_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, predecessor_id) references unit (tenant_id, id),
  foreign key (tenant_id, successor_id) references unit (tenant_id, id),
  unique (tenant_id, predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
comment on table unit_succession is 'module: organisation. Which unit went on as which, and when.';
call make_tenant_table('unit_succession');

create table person (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  full_name text not null check (full_name <> ''),
  search_key text not null,
  version integer not null default 1,
  primary key (tenant_id, id)
);
comment on table person is 'module: organisation. Công chức, viên chức, người lao động: as much as assigning and signing in need.';
call make_tenant_table('person');

create table posting (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  position text not null default '',
  is_head boolean not null default false,
  valid_from date not null,
  valid_until date,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  check (valid_until is null or valid_until > valid_from)
);
comment on table posting is 'module: organisation. Who held which position in which unit, from day to day.';
create index posting_person on posting (tenant_id, person_id);
create index posting_unit on posting (tenant_id, unit_id);
call make_tenant_table('posting');
