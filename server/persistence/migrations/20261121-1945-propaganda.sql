-- The propaganda plan: what is told of the emulation work, where, by whom and when, and what was published.

create table propaganda_channel (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  name text not null check (name <> ''),
  has_address boolean not null,
  search_key text not null,
  primary key (tenant_id, id),
  unique (tenant_id, search_key)
);
comment on table propaganda_channel is 'module: propaganda. Kênh tuyên truyền that the agency added to the usual ones; has_address tells whether what is published there has a link.';
call make_tenant_table('propaganda_channel', 'search_key');

create table propaganda_item (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  year integer not null check (year between 2000 and 2100),
  kind text not null check (kind in ('law', 'movement', 'news', 'exemplaryPerson', 'exemplaryModel')),
  content text not null check (content <> ''),
  basis text not null default '',
  instrument_id text,
  movement_id uuid,
  channel text not null check (channel <> ''),
  unit_id uuid not null,
  planned text not null check (planned ~ '^\d{4}-\d{2}(-\d{2})?$'),
  starts_on date not null,
  late_from date not null,
  state text not null check (state in ('planned', 'inProgress', 'published', 'cancelled')),
  link text check (link ~* '^https?://'),
  published_on date,
  published_note text,
  published_by_name text,
  cancel_reason text,
  task_id uuid,
  created_at timestamptz not null,
  created_by_name text not null,
  search_key text not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, movement_id) references movement (tenant_id, id) on delete set null (movement_id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete set null (task_id),
  check ((state = 'published') = (published_on is not null)),
  check ((state = 'cancelled') = (cancel_reason is not null))
);
comment on table propaganda_item is 'module: propaganda. Nội dung tuyên truyền: planned is a day or a month (YYYY-MM-DD, YYYY-MM), late_from the first day it is late; task_id is the task of the plan that it was offered from.';
create index propaganda_item_year on propaganda_item (tenant_id, year, starts_on);
create index propaganda_item_open on propaganda_item (tenant_id, state, late_from);
create index propaganda_item_task on propaganda_item (tenant_id, task_id) where task_id is not null;
call make_tenant_table('propaganda_item', 'search_key');
