-- Blocs and clusters the agency belongs to, and the levels above it.

create table bloc (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  name text not null check (name <> ''),
  kind text not null check (kind in ('bloc', 'cluster', 'superior')),
  level text not null check (level in ('province', 'homeAffairs', 'department', 'ministry', 'central')),
  since_year integer check (since_year between 1945 and 2100),
  until_year integer check (until_year between 1945 and 2100),
  search_key text not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  check (until_year >= since_year)
);
comment on table bloc is 'module: bloc. Khối, cụm thi đua và cấp trên: whom the agency belongs to or answers. level says whose superior it is, or by whom the bloc is organised; since_year and until_year are both counted.';
create unique index bloc_name on bloc (tenant_id, search_key);
call make_tenant_table('bloc', 'search_key');

create table bloc_alias (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  bloc_id uuid not null,
  alias text not null check (alias <> ''),
  search_key text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, bloc_id) references bloc (tenant_id, id) on delete cascade,
  unique (tenant_id, search_key)
);
comment on table bloc_alias is 'module: bloc. Tên gọi khác: how papers print the name of a bloc or a superior.';
create index bloc_alias_bloc on bloc_alias (tenant_id, bloc_id);
call make_tenant_table('bloc_alias', 'search_key');

create table bloc_part (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  bloc_id uuid not null,
  year integer not null check (year between 1945 and 2100),
  part text not null check (part in ('head', 'deputy', 'member')),
  primary key (tenant_id, id),
  foreign key (tenant_id, bloc_id) references bloc (tenant_id, id) on delete cascade,
  unique (tenant_id, bloc_id, year)
);
comment on table bloc_part is 'module: bloc. What the agency is in a bloc in a year: trưởng khối, phó, thành viên.';
call make_tenant_table('bloc_part');
