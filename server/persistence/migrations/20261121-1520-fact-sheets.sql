-- Tables of facts about people and collectives, to judge a whole staff by.

create table fact_sheet (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  name text not null check (name <> ''),
  subjects integer not null check (subjects > 0),
  years integer[] not null,
  content bytea not null,
  kept_at timestamptz not null,
  kept_by_name text not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
alter table fact_sheet alter column content set storage external;
comment on table fact_sheet is 'module: regulation. Bảng dữ kiện: what an agency knows of people and collectives over the years, kept by name. content is packed JSON; it tells of discipline, so only the officer, the leadership and the administrator see that there is one.';
call make_tenant_table('fact_sheet', 'content');
