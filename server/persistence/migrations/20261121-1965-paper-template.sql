-- An agency's own template for the plan it prints.

create table paper_template (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  file_name text not null check (file_name <> ''),
  content bytea not null,
  left_out text[] not null,
  kept_at timestamptz not null,
  kept_by_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id)
);
alter table paper_template alter column content set storage external;
comment on table paper_template is 'module: plan. Mẫu riêng: the .docx that plans are printed into, one per agency; left_out names the places it does not have.';
call make_tenant_table('paper_template', 'content');
