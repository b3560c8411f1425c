-- The agency's own layer of the law: what the national text leaves open, with the paper that settles it.

create table local_rule (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  slot text not null,
  value jsonb not null,
  citation text not null check (citation <> ''),
  valid_from date not null,
  valid_until date,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, slot, valid_from),
  check (valid_until is null or valid_until > valid_from)
);
comment on table local_rule is 'module: regulation. One reading or value of the agency for one open slot, by validity (valid_until is exclusive).';
call make_tenant_table('local_rule');
