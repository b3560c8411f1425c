-- What the agency aims at in a year, and what was typed in of how far it has come.

create table target (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  year integer not null check (year between 2000 and 2100),
  ordinal double precision not null,
  measure text not null check (measure <> ''),
  award text,
  population text not null check (population in ('persons', 'collectives', 'things')),
  counting text not null check (counting in ('count', 'share', 'figure')),
  comparison text not null check (comparison in ('reach', 'atLeast', 'moreThan', 'atMost', 'lessThan')),
  amount_of bigint not null check (amount_of >= 0),
  amount_over bigint not null check (amount_over > 0),
  counted_unit text,
  base_target_id uuid,
  base_words text,
  pace text not null check (pace in ('yearEnd', 'steady')),
  registration_due date,
  due_on date not null,
  quote text,
  paper_id uuid,
  span_start integer,
  span_end integer,
  stated_index integer,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, base_target_id) references target (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id),
  check (base_target_id is null or counting = 'share'),
  check (base_target_id is null or base_target_id <> id)
);
comment on table target is 'module: target. Chỉ tiêu: what is counted and how much of it is aimed at. The amount is the exact fraction amount_of/amount_over: 15 of 100 for a share, 6 of 1 for a count; a share is taken of what base_target_id counts, or of all that base_words name. quote and the span say where a paper states it, stated_index which of its figures it is.';
create index target_year on target (tenant_id, year, ordinal);
create unique index target_stated on target (tenant_id, year, paper_id, stated_index, quote) where paper_id is not null;
call make_tenant_table('target');

create table target_value (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  target_id uuid not null,
  kind text not null check (kind in ('base', 'registered', 'achieved')),
  hundredths bigint check (hundredths >= 0),
  as_of date not null,
  note text,
  position bigint not null generated always as identity,
  entered_at timestamptz not null,
  entered_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, target_id) references target (tenant_id, id) on delete cascade
);
comment on table target_value is 'module: target. What was typed in of a target, never overwritten: the last of a kind holds, and null says that nothing is known any more. In hundredths, so that figures with two decimals are exact.';
create index target_value_last on target_value (tenant_id, target_id, kind, position desc);
call make_tenant_table('target_value');
