-- Citations of papers that the library contradicts, with the reason for which they stay as they are.

create table settled_citation (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  paper_id uuid not null,
  span_start integer not null check (span_start >= 0),
  words text not null check (words <> ''),
  because text not null check (because <> ''),
  settled_at timestamptz not null,
  settled_by_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, paper_id, span_start),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id) on delete cascade
);
comment on table settled_citation is 'module: plan. Viện dẫn đã xem: the officer has seen what the library holds against a citation of a paper and says why it stays.';
call make_tenant_table('settled_citation');
