-- Papers as they came, and what was read from them.

create table paper (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  file_name text not null,
  format text not null check (format in ('docx', 'pdf', 'txt', 'md')),
  byte_size integer not null,
  sha256 text not null,
  text text not null,
  reading jsonb not null,
  type_code text,
  number text,
  symbol text,
  issued_on text,
  issuer text,
  title text,
  is_plan boolean not null,
  seems_to_be text not null,
  search_key text not null,
  received_at timestamptz not null,
  received_by uuid,
  released boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, sha256)
);
comment on table paper is 'module: document. Văn bản: its text, its structure and its file. issued_on is as precise as the paper (YYYY, YYYY-MM or YYYY-MM-DD); is_plan and seems_to_be say what it was taken for; released is true once everyone of the agency may see it.';
create index paper_received on paper (tenant_id, received_at desc);
call make_tenant_table('paper', 'text', 'reading', 'search_key');

create table paper_file (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  paper_id uuid not null,
  content bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id) on delete cascade,
  unique (tenant_id, paper_id)
);
alter table paper_file alter column content set storage external;
comment on table paper_file is 'module: document. The bytes as received, apart from the paper so that lists never touch them.';
call make_tenant_table('paper_file', 'content');
